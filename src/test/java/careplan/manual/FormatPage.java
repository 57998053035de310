package careplan.manual;

import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code careplan-plan(5)}: the format, from the description that the reader itself goes by. */
public final class FormatPage {
  private static final String GROUND =
      """
      A plan is a YAML file in UTF-8, normally called NAME.careplan.yaml: one person, one plan. It \
      is written so that somebody without any tool can read it aloud.

      Two fields must be there: `careplan`, the version of the format, which is 1, and the `name` \
      of the `person`. What else is expected of a plan depends on its `type`, `detail` and \
      `level`, and is said by `careplan lint`.
      """;

  private static final String RULES =
      """
      Every value is taken as the text that stands in the file, whatever YAML makes of it \
      elsewhere: a telephone number keeps its zero, and `no` is the word no.

      Where a list may stand, a single value may as well. An empty value says nothing. Fields may \
      stand in any order; `careplan fmt` puts them in the order of this page.

      A field whose name starts with `x-` is your own: every command keeps it and none looks into \
      it. Any other field that is not on this page is a mistake.

      Sentences stand in a list with a dash for each, or after `|`. In square brackets a comma \
      ends an item, and what follows a space and `#` is a comment.

      Sentences may be given in several languages, each under its language tag. In a block after \
      `|` they may hold a little Markdown: paragraphs, lists, strong words, links.

      What was talked about and is not needed stands under `considered`: the path of the field \
      with dots, such as `health.eating-plan`, and the reason. Some lists take a few words in \
      their place, such as `none known`.
      """;

  /** A plan in the order of the format, with nothing for lint to remark on. */
  public static final String EXAMPLE =
      """
      careplan: 1
      type: rehabilitation
      detail: brief
      purpose: To get Sam out of the house again after his fall.
      date: 2026-11-05
      person:
        name: Sam Okoro
        phone: 01632 960144
      about-me:
        what-matters:
          - Fetching my own paper.
      needs:
        - id: legs
          need: I am stuck at home because my legs give way.
          area: getting-around
          actions:
            - action: I walk to the gate and back, and Jo holds my arm.
              who: [me, jo]
              where: at home
              when: Mondays and Thursdays at 10
      goals:
        - id: shop
          goal: I want to walk to the corner shop and back on my own.
          needs: legs
          measure: I come home with a paper and never sat down.
          by: 2027-02-26
      safety: none known
      crisis:
        emergency: If I fall and cannot get up, ring 999.
        contacts:
          - {name: NHS 111, phone: 111, hours: 24/7}
      team:
        - id: jo
          name: Jo Price
          role: Physiotherapist
          kind: professional
          phone: 01632 960145
          hours: Mon-Fri 9-5
      coordinator: jo
      considered:
        other-plans: Sam has no other plan.
      made-with: [me, jo]
      review:
        every: 6 weeks
        next: 2026-12-14
        who: [me, jo]
      """;

  private static final int MOST_IN_A_LINE = 4;

  private FormatPage() {}

  /** The whole page. */
  public static String text(String date, String version) {
    Roff page =
        new Roff("careplan-plan", 5, date, version, "the format of care plans as plain text");
    page.section("Description").paragraphs(Roff.markdown(GROUND));
    page.section("Ground rules").paragraphs(Roff.markdown(RULES));
    page.section("Values");
    values(page);
    page.section("Fields");
    page.paragraph(
        "The fields of the file come first, then those of each block, in the order of the"
            + " format. Behind each name stands what it holds.");
    shapes().forEach((shape, places) -> block(page, shape, places));
    page.section("Example").example(List.of(EXAMPLE.strip().split("\n", -1)));
    page.section("See also");
    page.paragraph(
        Roff.bold("careplan")
            + "(1), "
            + Roff.bold("careplan-lint")
            + "(1), "
            + Roff.bold("careplan-schema")
            + "(1), "
            + Roff.bold("careplan-rules")
            + "(7)");
    return page.text();
  }

  private static void values(Roff page) {
    page.term("words", "A few words: a name, a number, a place.");
    page.term("sentences", "Sentences, in one language or in several.");
    page.term(
        "id",
        "Small letters a to z, digits and single hyphens, at most 60 characters, once in a file."
            + " Some words, such as me, family and all, have a meaning and are no ids.");
    page.term("person", "The id of somebody in team, me for the person, or words about somebody.");
    page.term("item", "The id of a need, goal, action or safety entry.");
    page.term("date", "As 2027-03-01.");
    page.term("date and time", "As 2027-03-01T14:00, on the clock of the place; or a date alone.");
    page.term("date or words", "A date, or words such as: end of March.");
    page.term("length of time", "As 3 weeks, 6 months or 1 year.");
    page.term("path", "A field of this page, written with dots: crisis.contacts.");
  }

  /** Every block once, in the order in which a reader meets them, with the fields that hold it. */
  private static Map<Shape, List<String>> shapes() {
    Map<Shape, List<String>> shapes = new LinkedHashMap<>();
    shapes.put(Plan.SHAPE, new ArrayList<>());
    collect(Plan.SHAPE, shapes);
    return shapes;
  }

  private static void collect(Shape shape, Map<Shape, List<String>> shapes) {
    for (Field field : shape.fields()) {
      Shape inner = field.shape().orElse(null);
      if (inner == null) {
        continue;
      }
      boolean isNew = !shapes.containsKey(inner);
      String place = Roff.bold(field.name());
      shapes
          .computeIfAbsent(inner, unseen -> new ArrayList<>())
          .add(shape == Plan.SHAPE ? place : place + " of " + shape.name());
      if (isNew) {
        collect(inner, shapes);
      }
    }
  }

  private static void block(Roff page, Shape shape, List<String> places) {
    page.subsection(shape.name());
    StringBuilder about = new StringBuilder(shape.meaning());
    if (!places.isEmpty()) {
      about.append(" Stands under ").append(listed(places)).append('.');
    }
    shape
        .shortField()
        .ifPresent(name -> about.append(" A single value is its ").append(name).append('.'));
    if (shape.maybeProse()) {
      about.append(" Sentences may stand in its place.");
    }
    if (shape.isOpen()) {
      about.append(" You choose the names (").append(form(shape.keys()));
      about.append("); under each stands: ").append(form(shape.values())).append('.');
    }
    page.paragraph(about.toString());
    for (Field field : shape.fields()) {
      page.term(Roff.bold(field.name()) + " (" + holds(field) + ")", field.meaning());
      if (hasManyChoices(field.form())) {
        page.more("One of: " + String.join(", ", field.form().values()) + ".");
      }
    }
  }

  private static String holds(Field field) {
    String holds =
        field
            .shape()
            .map(shape -> (field.many() ? "list of " : "") + Roff.italic(shape.name()))
            .orElseGet(() -> (field.many() ? "list: " : "") + form(field.form()));
    if (!field.words().isEmpty()) {
      holds += ", or: " + String.join(", ", field.words());
    }
    return field.required() ? holds + "; must be there" : holds;
  }

  private static String form(Form form) {
    return switch (form.kind()) {
      case TEXT -> "words";
      case PROSE -> "sentences";
      case ID -> "id";
      case PERSON -> "person";
      case ITEM -> "item";
      case DATE -> "date";
      case MOMENT -> "date and time";
      case DATE_OR_WORDS -> "date or words";
      case PERIOD -> "length of time";
      case PATH -> "path";
      case CHOICE -> hasManyChoices(form) ? "one word" : choice(form.values());
    };
  }

  private static String choice(List<String> values) {
    String first = values.get(0);
    String last = values.get(values.size() - 1);
    return areNumbers(values) ? first + " to " + last : String.join(" | ", values);
  }

  private static boolean areNumbers(List<String> values) {
    String last = values.get(values.size() - 1);
    return values.size() > MOST_IN_A_LINE && Character.isDigit(last.charAt(last.length() - 1));
  }

  /** Whether the words that a value is limited to would not fit behind the name of its field. */
  private static boolean hasManyChoices(Form form) {
    return form.values().size() > MOST_IN_A_LINE && !areNumbers(form.values());
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
