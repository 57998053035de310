package careplan.review;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Wording;
import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.Shape;
import careplan.review.Line.Effect;
import careplan.review.Line.Kind;
import careplan.review.Line.Place;
import careplan.review.Line.Put;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of the meeting, the two tables of wording and the format say the same. */
class MeetingTableTest {
  private static final MeetingTable TABLE = MeetingTable.read();
  private static final Set<String> WORKED_OUT =
      Set.of("@on", "@with", "@item", "@needs", "@said-by", "@next", "@late-rule");

  /** What the items are that each, some and more go over. */
  private static final Map<String, String> SHAPES =
      Map.of(
          "goals", "goals",
          "needs", "needs",
          "safety", "safety",
          "people", "team",
          "newcomers", "team",
          "consent", "consent",
          "others", "actions",
          "actions", "actions");

  private record Asked(Line line, String words, Optional<Shape> item) {}

  private static List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    gather(TABLE.lines(), "", Optional.empty(), all);
    return all;
  }

  private static void gather(
      List<Line> lines, String words, Optional<Shape> item, List<Asked> all) {
    for (Line line : lines) {
      all.add(new Asked(line, words + line.key(), item));
      String source = line.mark("of").orElse("");
      Optional<Shape> inner =
          SHAPES.containsKey(source) ? shape(Plan.SHAPE, List.of(SHAPES.get(source))) : item;
      List<Line> below = line.mark("use").map(TABLE::fragment).orElse(line.children());
      gather(below, line.mark("use").orElse(line.key()) + ".", inner, all);
    }
  }

  private static Optional<Shape> shape(Shape above, List<String> path) {
    Optional<Shape> shape = Optional.of(above);
    for (String step : path) {
      shape = shape.flatMap(its -> its.field(step)).flatMap(Field::shape);
    }
    return shape;
  }

  @Test
  void everyQuestionAndEveryAnswerIsWordedInBothLanguages() {
    List<Asked> all = all();
    assertThat(all).hasSizeGreaterThan(80);
    for (String language : List.of("en", "cy")) {
      Wording wording = Meeting.wording(language);
      for (Asked asked : all) {
        boolean isSaid = asked.line().kind() != Kind.EACH && asked.line().kind() != Kind.MORE;
        if (isSaid) {
          assertThat(wording.find(asked.words())).as(asked.words()).isPresent();
        }
        for (String choice :
            asked.line().kind() == Kind.ONE ? asked.line().choices() : List.<String>of()) {
          assertThat(
                  wording
                      .find(asked.words() + "=" + choice)
                      .or(() -> wording.find("answer=" + choice)))
              .as(asked.words() + "=" + choice)
              .isPresent();
        }
        if (!TABLE.fragments().contains(asked.line().section())) {
          assertThat(wording.find("section." + asked.line().section())).isPresent();
        }
      }
    }
    assertThat(Meeting.wording("cy").all().keySet())
        .isEqualTo(Meeting.wording("en").all().keySet());
    assertThat(Wording.of(Meeting.class, "meeting", "cy").all().values())
        .filteredOn(words -> Wording.of(Meeting.class, "meeting", "en").all().containsValue(words))
        .hasSizeLessThan(8);
  }

  @Test
  void everyAnswerGoesToAFieldOfTheFormatThatTakesIt() {
    int places = 0;
    for (Asked asked : all()) {
      for (Place place : asked.line().places()) {
        check(asked, place, Optional.empty());
        places++;
      }
      for (Effect effect : asked.line().answers()) {
        for (Put put : effect.puts()) {
          check(asked, put.place(), Optional.of(put.value()));
          places++;
        }
      }
    }
    assertThat(places).isGreaterThan(100);
  }

  private static void check(Asked asked, Place place, Optional<String> value) {
    if (place.path().equals(List.of("answered"))) {
      return;
    }
    Shape root =
        switch (place.root()) {
          case REVIEW -> shape(Plan.SHAPE, List.of("reviews")).orElseThrow();
          case PROGRESS -> shape(Plan.SHAPE, List.of("reviews", "progress")).orElseThrow();
          case PLAN, NEW -> Plan.SHAPE;
          case ITEM, WITHIN -> asked.item().orElseThrow();
        };
    List<String> path = place.path();
    Field field =
        shape(root, path.subList(0, path.size() - 1))
            .flatMap(its -> its.field(path.get(path.size() - 1)))
            .orElseThrow(() -> new AssertionError(asked.words() + " goes to " + path));
    assertThat(field.shape()).as(asked.words()).isEmpty();
    if (value.isPresent() && value.get().startsWith("@")) {
      assertThat(WORKED_OUT).contains(value.get());
    } else if (value.isPresent() && !field.form().values().isEmpty()) {
      assertThat(field.form().values()).as(asked.words()).contains(value.get());
    } else if (asked.line().kind() == Kind.ONE && !field.form().values().isEmpty()) {
      assertThat(field.form().values()).containsAll(asked.line().choices());
    }
  }

  @Test
  void whatIsMarkedIsKnown() {
    for (Asked asked : all()) {
      assertThat(asked.line().marks().keySet())
          .isSubsetOf("", "needed", "enter", "if", "as", "of", "use", "maybe");
      asked.line().mark("use").ifPresent(name -> assertThat(TABLE.fragments()).contains(name));
    }
  }
}
