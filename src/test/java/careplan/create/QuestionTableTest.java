package careplan.create;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Wording;
import careplan.plan.Field;
import careplan.plan.Form;
import careplan.plan.Plan;
import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of questions, the two tables of wording and the format say the same. */
class QuestionTableTest {
  private static final List<Ask> ASKS = QuestionTable.asks();
  private static final List<String> TYPES = Plan.SHAPE.field("type").orElseThrow().form().values();

  @Test
  void everyQuestionIsAboutAFieldOfTheFormat() {
    List<String> unknown = new ArrayList<>();
    fields(ASKS, Plan.SHAPE, "", unknown);
    assertThat(unknown).containsExactly("crew");
  }

  private static void fields(List<Ask> asks, Shape above, String before, List<String> unknown) {
    for (Ask ask : asks) {
      boolean isOpen = isNamedByTheAuthor(ask.steps(), above);
      if (ask.field(above).isEmpty() && !isOpen) {
        unknown.add(before + ask.path());
      } else if (ask.isGroup()) {
        fields(
            ask.children(),
            ask.field(above).orElseThrow().shape().orElseThrow(),
            before + ask.path() + ".",
            unknown);
      }
    }
  }

  private static boolean isNamedByTheAuthor(List<String> steps, Shape above) {
    Shape shape = above;
    for (String step : steps) {
      if (shape.isOpen()) {
        return true;
      }
      Optional<Shape> inner = shape.field(step).flatMap(Field::shape);
      if (inner.isEmpty()) {
        return false;
      }
      shape = inner.get();
    }
    return false;
  }

  @Test
  void everyQuestionIsWordedInBothLanguages() {
    Set<String> keys = new LinkedHashSet<>();
    words(ASKS, "", keys);
    assertThat(keys).hasSizeGreaterThan(150);
    for (String language : List.of("en", "cy")) {
      Wording wording = NewPlan.wording(language);
      for (String key : keys) {
        assertThat(wording.find(key)).as("%s in %s", key, language).isPresent();
      }
      for (Ask ask : ASKS) {
        assertThat(wording.find("section." + ask.section())).isPresent();
      }
    }
  }

  @Test
  void everyQuestionSaysInBothLanguagesWhatItIsFor() {
    Set<String> keys = new LinkedHashSet<>();
    words(ASKS, "", keys);
    Wording english = QuestionWords.reasons("en");
    Wording welsh = QuestionWords.reasons("cy");
    assertThat(welsh.all().keySet()).isEqualTo(english.all().keySet());
    for (String key : keys) {
      String last = key.substring(key.lastIndexOf('.') + 1);
      String reason = english.find(key).or(() -> english.find(last)).orElse("");
      assertThat(reason).as(key).hasSizeGreaterThan(25).matches(".*[.?]");
      assertThat(welsh.find(key).or(() -> welsh.find(last))).as(key).isNotEqualTo(reason);
    }
  }

  @Test
  void everyTypeIsInOneGroup() {
    List<String> grouped = new ArrayList<>();
    QuestionTable.groupsOfTypes().values().forEach(grouped::addAll);
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(TYPES);
    for (List<String> group : QuestionTable.groupsOfTypes().values()) {
      assertThat(group).hasSizeLessThan(8);
    }
  }

  private static void words(List<Ask> asks, String before, Set<String> keys) {
    for (Ask ask : asks) {
      String key = before + ask.path();
      if (ask.isGroup()) {
        words(ask.children(), key + ".", keys);
      } else if (!ask.marks().containsKey("is")) {
        keys.add(key.equals("goals.1.goal") ? "goals.goal.early" : key);
      }
    }
  }

  @Test
  void whatIsSaidInEnglishIsSaidInWelsh() {
    Wording english = NewPlan.wording("en");
    Wording welsh = NewPlan.wording("cy");
    assertThat(welsh.all().keySet()).isEqualTo(english.all().keySet());
    for (String key : english.all().keySet()) {
      assertThat(holes(welsh.say(key))).as(key).isEqualTo(holes(english.say(key)));
      boolean isName = key.equals("type=care-programme-approach");
      assertThat(welsh.say(key).equals(english.say(key)) && !isName)
          .as("%s is not in Welsh: %s", key, welsh.say(key))
          .isFalse();
    }
  }

  private static int holes(String words) {
    return words.split("\\{}", -1).length;
  }

  @Test
  void everyWordOfAChoiceHasALabel() {
    Wording wording = NewPlan.wording("en");
    List<String> bare = new ArrayList<>();
    labels(ASKS, Plan.SHAPE, wording, bare);
    assertThat(bare).isEmpty();
  }

  private static void labels(List<Ask> asks, Shape above, Wording wording, List<String> bare) {
    for (Ask ask : asks) {
      if (ask.isGroup()) {
        Shape inner = ask.field(above).orElseThrow().shape().orElseThrow();
        labels(ask.children(), inner, wording, bare);
        continue;
      }
      Form form = ask.form(above);
      boolean isShown =
          form.kind() == Form.Kind.CHOICE
              && !AnswerReader.isNumbers(form)
              && !form.values().contains("yes")
              && !ask.marks().containsKey("is");
      String last = ask.steps().get(ask.steps().size() - 1);
      for (String value : isShown ? form.values() : List.<String>of()) {
        if (wording.find(last + "=" + value).isEmpty()) {
          bare.add(ask.path() + "=" + value);
        }
      }
    }
  }

  @Test
  void everyTypeIsAsked() {
    for (String type : TYPES) {
      assertThat(ASKS.stream().filter(ask -> ask.types().contains(type)).count())
          .as(type)
          .isGreaterThan(5);
    }
    Set<String> known = new LinkedHashSet<>(TYPES);
    known.add(Ask.NO_TYPE);
    for (Ask ask : ASKS) {
      assertThat(known).as(ask.path()).containsAll(ask.types());
    }
  }

  /** X26: a talk that opens with a diagnosis or with services starts from the wrong end. */
  @Test
  void whatMattersComesFirstAndServicesComeLast() {
    assertThat(ASKS.get(0).path()).isEqualTo("about-me.what-matters");
    int firstOfHealth = -1;
    int lastOfLife = -1;
    for (int i = 0; i < ASKS.size(); i++) {
      boolean isHealth = ASKS.get(i).path().matches("(health|services|assessment).*");
      firstOfHealth = isHealth && firstOfHealth < 0 ? i : firstOfHealth;
      lastOfLife = ASKS.get(i).path().matches("(needs|goals|safety|crisis).*") ? i : lastOfLife;
    }
    assertThat(firstOfHealth).isGreaterThan(lastOfLife);
  }
}
