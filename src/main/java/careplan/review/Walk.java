package careplan.review;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Option;
import careplan.conversation.Question;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.Meaning;
import careplan.conversation.spoken.People;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way through the table of the meeting, as far as answers lead: what they come to, and the
 * first question that they leave open. The same answers always take the same way.
 */
final class Walk {
  /** Where it is kept whether more is to be done. */
  static final String WANTED = "wanted";

  /** The answer that it is. */
  private static final String MORE = "more";

  private static final int MOST_ITEMS = 60;

  private final MeetingTable table;
  private final Plan plan;
  private final Answers answers;
  private final Subjects subjects;
  private final People people;
  private final AnswerReader reader;
  private final MeetingWords words;
  private final Circumstances circumstances;
  private final List<Said> said = new ArrayList<>();
  private String shown = "";
  private String section = "";
  private Open open;

  /** The question that is open, with what its answer depends on. */
  record Open(
      Question question,
      Line line,
      String words,
      List<Option> options,
      Optional<Subject> subject) {}

  /**
   * A part of the table that is gone through.
   *
   * @param key begins the keys of its questions
   * @param words begins the keys of their wording
   * @param subject what is talked about
   * @param said values by key
   */
  record Level(String key, String words, Optional<Subject> subject, Map<String, String> said) {
    Level in(String step, String wordStep, Optional<Subject> other) {
      return new Level(key + step + ".", wordStep, other.or(() -> subject), new HashMap<>());
    }
  }

  private Walk(MeetingTable table, Plan plan, LocalDate today, Answers answers, Wording wording) {
    Days days = new Days(wording, today);
    this.table = table;
    this.plan = plan;
    this.answers = answers;
    this.subjects = new Subjects(plan, wording, days);
    this.people = new People(subjects.ids(), wording);
    for (TeamMember member : plan.team()) {
      String name = member.name().map(Text::value).orElse("");
      if (!name.isEmpty()) {
        String role = member.role().map(Text::value).orElse("");
        member.id().ifPresent(id -> people.know(id.value(), name, role));
      }
    }
    this.reader = new AnswerReader(wording, days, today);
    this.words = new MeetingWords(wording, plan, subjects);
    this.circumstances = new Circumstances(plan, today, days, wording, said);
  }

  /** Goes as far as the answers lead. */
  static Walk through(
      MeetingTable table, Plan plan, LocalDate today, Answers answers, Wording wording) {
    Walk walk = new Walk(table, plan, today, answers, wording);
    walk.level(table.lines(), new Level("", "", Optional.empty(), new HashMap<>()));
    return walk;
  }

  Optional<Open> open() {
    return Optional.ofNullable(open);
  }

  List<Said> said() {
    return said;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  Subjects subjects() {
    return subjects;
  }

  People people() {
    return people;
  }

  /** What words come to as an answer to the open question. */
  Meaning read(String answer) {
    String meant = words.meant(open.words(), answer, open.options());
    return reader.read(open.line(), meant, circumstances.on(), people, open.options());
  }

  private void level(List<Line> lines, Level level) {
    for (int i = 0; i < lines.size() && open == null; i++) {
      section = level.key().isEmpty() ? lines.get(i).section() : section;
      if (circumstances.hold(lines.get(i), level) && !isTold(lines.get(i), level)) {
        one(lines.get(i), level);
      }
    }
  }

  /** Of somebody new, what was told in passing is not asked. */
  private boolean isTold(Line line, Level level) {
    return level
        .subject()
        .filter(its -> its.isNew() && people.told(its.id()).containsKey(line.key()))
        .isPresent();
  }

  private void one(Line line, Level level) {
    switch (line.kind()) {
      case EACH -> each(line, level);
      case SOME -> some(line, level);
      case MORE -> more(line, level);
      case TEXTS -> texts(line, level);
      default -> ask(line, level, line.key(), 0, level.key(), List.of());
    }
  }

  private List<Subject> subjects(Line line, Level level) {
    String source = line.mark("of").orElseThrow();
    return source.equals("newcomers") ? newcomers() : subjects.of(source, level.subject());
  }

  private List<Subject> newcomers() {
    List<Subject> found = new ArrayList<>();
    people
        .names()
        .forEach(
            (id, name) -> {
              if (plan.member(id).isEmpty()) {
                found.add(new Subject("newcomers", id, "", name, "", Optional.empty()));
              }
            });
    return found;
  }

  private List<Line> below(Line line) {
    return line.mark("use").map(table::fragment).orElse(line.children());
  }

  private static String wordsBelow(Line line) {
    return line.mark("use").orElse(line.key()) + ".";
  }

  private void each(Line line, Level level) {
    over(line, subjects(line, level), level);
  }

  private void over(Line line, List<Subject> all, Level level) {
    for (int i = 0; i < all.size() && open == null; i++) {
      Subject subject = all.get(i);
      shown = subjects.about(subject, i + 1, all.size());
      Level inner =
          level.in(line.key() + "." + subject.id(), wordsBelow(line), Optional.of(subject));
      level(below(line), inner);
      shown = "";
    }
  }

  /** A few of many are chosen by their numbers, and then asked about one by one. */
  private void some(Line line, Level level) {
    List<Subject> all = subjects(line, level);
    if (all.isEmpty()) {
      return;
    }
    List<Option> options = new ArrayList<>();
    for (Subject subject : all) {
      String more = subject.more().isEmpty() ? "" : " (" + subject.more() + ")";
      options.add(Option.called(subject.id(), Subject.inShort(subject.words()) + more));
    }
    if (line.mark("of").orElse("").equals("actions") && Circumstances.isGoingOn(level)) {
      options.add(Option.called(MORE, words.say("actions.more")));
    }
    Optional<Said> which = ask(line, level, line.key() + ".which", 0, level.key(), options);
    if (which.isPresent()) {
      level.said().put(WANTED, which.get().values().contains(MORE) ? "yes" : "no");
      List<Subject> chosen = new ArrayList<>();
      for (Subject subject : all) {
        if (which.get().values().contains(subject.id())) {
          chosen.add(subject);
        }
      }
      over(line, chosen, level);
    }
  }

  private void more(Line line, Level level) {
    List<Line> below = below(line);
    for (int n = 1; n <= MOST_ITEMS && open == null; n++) {
      Level inner = level.in(line.key() + "." + n, wordsBelow(line), Optional.empty());
      Optional<Said> gate = ask(below.get(0), inner, below.get(0).key(), n, inner.key(), List.of());
      if (gate.isEmpty() || gate.get().values().isEmpty()) {
        return;
      }
      level(below.subList(1, below.size()), inner);
    }
  }

  private void texts(Line line, Level level) {
    for (int n = 1; n <= MOST_ITEMS && open == null; n++) {
      Optional<Said> text = ask(line, level, line.key() + "." + n, n, level.key(), List.of());
      if (text.isEmpty() || text.get().values().isEmpty()) {
        return;
      }
    }
  }

  /** The answer to a question; nothing where there is none yet, and the question is open. */
  private Optional<Said> ask(
      Line line, Level level, String step, int n, String group, List<Option> chosenFrom) {
    String key = level.key() + step;
    List<Option> options = chosenFrom.isEmpty() ? words.options(line, level) : chosenFrom;
    Optional<Circumstances.Default> enter = circumstances.enter(line);
    Answer answer = answers.to(key).orElse(null);
    if (answer == null) {
      Question question =
          words.question(line, key, level, n, options, enter, circumstances, section, shown);
      open = new Open(question, line, level.words() + line.key(), options, level.subject());
      return Optional.empty();
    }
    words.heard(line, level, n, enter);
    shown = "";
    boolean isSilent = answer.isSkipped() || answer.words().isEmpty();
    List<String> values;
    if (isSilent) {
      values =
          answer.isSkipped()
              ? List.of()
              : enter.map(Circumstances.Default::values).orElse(List.of());
    } else {
      String meant = words.meant(level.words() + line.key(), answer.words(), options);
      values = reader.read(line, meant, circumstances.on(), people, options).values();
    }
    Said heard =
        new Said(line, key, level.words() + line.key(), group, level.subject(), answer, values);
    said.add(heard);
    if (!values.isEmpty()) {
      level.said().put(line.key(), values.get(0));
    }
    circumstances.heard(heard);
    return Optional.of(heard);
  }
}
