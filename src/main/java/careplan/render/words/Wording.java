package careplan.render.words;

import careplan.plan.Block;
import careplan.plan.Dates;
import careplan.plan.LanguageTag;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.document.Content;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Paragraph;
import careplan.render.document.Target;
import careplan.render.document.Words;
import careplan.render.nhs.Doses;
import careplan.render.nhs.NhsNumbers;
import careplan.render.nhs.OpeningHours;
import careplan.render.nhs.Phones;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of one plan, as a copy in one language tells them. */
public final class Wording {
  private final Plan plan;
  private final Labels labels;
  private final Language written;
  private final Said said;
  private final boolean toThePerson;

  /**
   * @param plan what the copy may tell
   * @param labels in the language of the copy
   * @param toThePerson whether the person reads it, and is told as "me"
   */
  public Wording(Plan plan, Labels labels, boolean toThePerson) {
    this.plan = plan;
    this.labels = labels;
    this.written =
        plan.writtenIn()
            .map(Text::value)
            .filter(LanguageTag::isOne)
            .map(Language::of)
            .orElse(Language.ENGLISH);
    this.said = new Said(labels.language());
    this.toThePerson = toThePerson;
  }

  /** The labels. */
  public Labels labels() {
    return labels;
  }

  /** The language that some words are in. */
  public Language language(Text text) {
    return text.language().map(Language::of).orElse(written);
  }

  /** What a field says, in the language of the copy where there is a choice. */
  public Optional<Text> one(Block block, String field) {
    return said.one(block, field);
  }

  /** What every item of a field says. */
  public List<Text> many(Block block, String field) {
    return said.many(block, field);
  }

  /** What stands in place of a block, where words may. */
  public Optional<Text> own(Block block) {
    return said.own(block);
  }

  /** Words as one line. */
  public List<Inline> line(Text text) {
    return Prose.line(text.value(), language(text));
  }

  /** The first sentence of some words, by which they are called elsewhere. */
  List<Inline> firstSentence(Text text) {
    return Prose.line(FirstSentence.of(text.value().strip()), language(text));
  }

  /** Words as paragraphs and lists. */
  public List<Content> prose(Text text) {
    return Prose.contents(text.value(), language(text), Paragraph.Kind.PLAIN);
  }

  /** The person's or a carer's own words. */
  public List<Content> ownWords(Text text) {
    return Prose.contents(text.value(), language(text), Paragraph.Kind.OWN_WORDS);
  }

  /** Words of the plan that are put together of several, as one line. */
  public List<Inline> words(String some) {
    return Facts.in(some.strip(), written);
  }

  /** What stands between two of several. */
  public Words comma() {
    return new Words(", ", labels.language());
  }

  /** Several words, each a line. */
  public List<List<Inline>> lines(List<Text> texts) {
    List<List<Inline>> lines = new ArrayList<>(texts.size());
    texts.forEach(text -> lines.add(line(text)));
    return lines;
  }

  /** A day, where words are a date; else the words. */
  public List<Inline> day(Text text) {
    return Dates.moment(text.value()).map(labels::moment).orElseGet(() -> line(text));
  }

  /** A day. */
  public List<Inline> day(LocalDate date) {
    return labels.dayOfWeek(date);
  }

  /** A dose as the NHS writes it. */
  public List<Inline> dose(Text text) {
    return Facts.in(Doses.written(text.value().strip()), language(text));
  }

  /**
   * A length of time such as {@code 6 months} or {@code 30 minutes}, in the language of the copy.
   */
  public List<Inline> period(Text text) {
    String value = text.value().strip();
    int space = value.indexOf(' ');
    String unit = space < 0 ? "" : value.substring(space + 1);
    String single = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    boolean minutes = single.equals("minute") && isCount(value.substring(0, space));
    if (!minutes && Dates.period(value).isEmpty() || !labels.has("period." + single)) {
      return line(text);
    }
    String number = value.substring(0, space);
    String key = "period." + single + (number.equals("1") ? "" : "s");
    return labels.line(key, new Words(number + "\u00A0", labels.language()));
  }

  private static boolean isCount(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** An NHS number in its groups. */
  public Fact nhsNumber(Text text) {
    return new Fact(NhsNumbers.grouped(text.value()), Fact.Kind.NHS_NUMBER, language(text));
  }

  /** A telephone number in its groups, to be tapped; with words around it, as written. */
  public List<Inline> phone(Text text) {
    Optional<String> grouped = Phones.grouped(text.value());
    if (grouped.isEmpty()) {
      return Facts.in(text.value().strip(), language(text));
    }
    return List.of(phone(grouped.get()));
  }

  /** A telephone number to be tapped. */
  public Link phone(String number) {
    return new Link(
        List.of(new Fact(number, Fact.Kind.PHONE, labels.language())),
        Target.phone(Phones.dialled(number)));
  }

  /** An e-mail address to be tapped; as written where it is none. */
  public List<Inline> email(Text text) {
    String address = text.value().strip();
    Words words = new Words(address, labels.language());
    boolean plausible = address.indexOf('@') > 0 && address.indexOf(' ') < 0;
    return plausible
        ? Target.of("mailto:" + address)
            .<List<Inline>>map(target -> List.of(new Link(List.of(words), target)))
            .orElse(List.of(words))
        : List.of(words);
  }

  /** The address of a web page, to be tapped; as written where it is none. */
  public List<Inline> web(Text text) {
    String address = text.value().strip();
    Words words = new Words(address, labels.language());
    return Target.of(address)
        .<List<Inline>>map(target -> List.of(new Link(List.of(words), target)))
        .orElse(List.of(words));
  }

  /** When somebody answers. */
  public List<Inline> hours(Text text) {
    if (OpeningHours.isAlways(text.value())) {
      return List.of(labels.words("hours.always"));
    }
    Language language = language(text);
    return Facts.in(
        language.isEnglish() ? OpeningHours.written(text.value()) : text.value().strip(), language);
  }

  /** The name of somebody: {@code me} as the reader knows them, an id as the team has it. */
  public List<Inline> who(Text id) {
    String value = id.value();
    if (value.equals("me")) {
      return List.of(toThePerson ? labels.words("me") : personWords());
    }
    TeamMember member = plan.member(value).orElse(null);
    if (member != null && member.name().isPresent()) {
      Text name = member.name().get();
      return List.of(new Words(name.value().strip(), labels.language()));
    }
    if (labels.has("voice." + value)) {
      return List.of(labels.words("voice." + value));
    }
    return line(id);
  }

  /** The names of several people, with commas between. */
  public List<Inline> who(List<Text> ids) {
    List<Inline> line = new ArrayList<>(ids.size() * 2);
    for (Text id : ids) {
      if (!line.isEmpty()) {
        boolean two = labels.languages().size() > 1;
        boolean last = !two && id == ids.get(ids.size() - 1);
        String between = last ? " " + labels.plain("and") + " " : ", ";
        line.add(new Words(between, labels.language()));
      }
      line.addAll(who(id));
    }
    return line;
  }

  /** What the person is called, in full. */
  public String fullName() {
    return plan.person().name().map(text -> text.value().strip()).orElse("");
  }

  /** What the person likes to be called. */
  public String knownAs() {
    return plan.person().knownAs().map(text -> text.value().strip()).orElseGet(this::fullName);
  }

  private Words personWords() {
    return new Words(knownAs(), labels.language());
  }
}
