package careplan.create;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Remark;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The talk that a plan comes out of. */
class NewPlanTest {
  private static final List<String> TYPES = Plan.SHAPE.field("type").orElseThrow().form().values();

  @TestFactory
  Stream<DynamicTest> whateverIsSaidReadsBackAsItWasSaid() {
    return TYPES.stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type,
                    () -> {
                      for (int seed = 0; seed < 6; seed++) {
                        String detail = List.of("note", "brief", "full").get(seed % 3);
                        readsBack(List.of(type), detail, seed);
                      }
                    }));
  }

  private static void readsBack(List<String> types, String detail, int seed) {
    NewPlan plan = TalkedPlans.plan(types, Optional.of(detail), seed % 2 == 0 ? "en" : "cy");
    Answers answers = TalkedPlans.talk(plan, new Random(seed), 5);
    String text = plan.text(answers);
    PlanReading reading = PlanReader.read("plan", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).as(text).isEmpty();
    assertThat(Value.of(reading.document().root().orElseThrow()))
        .as(text)
        .isEqualTo(plan.data(answers));
    for (String key : answers.keys()) {
      String words = answers.words(key);
      boolean isProse = words.startsWith("I want to sing");
      if (isProse && !answers.to(key).orElseThrow().isSkipped()) {
        assertThat(plan.data(answers).toString()).as(key).contains(words);
      }
    }
    assertThat(text).doesNotContain("...").doesNotContain("TODO").doesNotContain(": \n");
  }

  @Test
  void theSameAnswersLeadThroughTheSameQuestions() {
    NewPlan plan = TalkedPlans.plan(List.of("long-term-condition"), Optional.of("full"), "en");
    Answers answers = TalkedPlans.talk(plan, new Random(7), 7);
    Answers again = Answers.NONE;
    for (String key : answers.keys()) {
      assertThat(plan.next(again).map(Question::key)).contains(key);
      again = again.with(key, answers.to(key).orElseThrow());
    }
    assertThat(plan.next(again)).isEmpty();
  }

  @Test
  void aNoteTakesEightQuestionsAtMost() {
    Talked talked = new Talked(List.of(), "note");
    talked.say("about-me.what-matters.1", "My allotment");
    talked.say("summary", "Sam waters the beans himself and rings Jo on Fridays.");
    talked.say("person.name", "Sam Price");
    talked.say("conversations.with", "Jo");
    talked.say("agreement.agreed", "yes");
    talked.say("review.next", "in six weeks");
    assertThat(talked.asked()).hasSizeLessThanOrEqualTo(8);
    assertThat(talked.errors()).isEmpty();
  }

  @Test
  void peopleAreEnteredOnceAndKnownByFirstName() {
    Talked talked = new Talked(List.of("crisis"), "brief");
    talked.say("person.name", "Sam Price");
    talked.say("crisis.people.1.who", "Mair Jones");
    talked.say("crisis.steps.1.action", "Sit with me in the kitchen and put the radio on.");
    talked.say("crisis.steps.1.who", "mair");
    talked.say("crisis.steps.1.call", "999");
    talked.say("team.mair-jones.phone", "01632 960123");
    Value.Entries plan = talked.data();
    assertThat(plan.value("team").orElseThrow().toString())
        .contains("Mair Jones")
        .contains("01632 960123")
        .doesNotContain("999");
    assertThat(plan.value("crisis").orElseThrow().toString())
        .contains("who=Words[text=mair-jones]")
        .contains("call=Words[text=999]");
  }

  @Test
  void daysAreSaidBackAndWrittenAsDates() {
    NewPlan plan = TalkedPlans.plan(List.of(), Optional.of("note"), "en");
    Talked talked = new Talked(plan);
    Question question = talked.until("review.next");
    Reading reading = plan.read(question, "in six weeks", talked.answers);
    assertThat(((Reading.Understood) reading).echo()).isEqualTo("That is Saturday 2 January 2027.");
    assertThat(plan.read(question, "when I am ready", talked.answers))
        .isInstanceOf(Reading.Unclear.class);
  }

  @Test
  void whatLintWouldSayIsSaidAtOnceAndKindly() {
    Talked talked = new Talked(List.of(), "brief");
    Question question = talked.until("needs.1.need");
    List<Remark> remarks =
        talked.plan.remarks(question, talked.answers.with(question.key(), Answer.of("Home help")));
    assertThat(remarks).extracting(Remark::about).containsExactly("need-is-a-service");
    assertThat(remarks.get(0).words()).contains("What would it make possible for you?");
    Answers better = talked.answers.with(question.key(), Answer.of("To keep warm in the morning"));
    assertThat(talked.plan.remarks(question, better)).isEmpty();
  }

  @Test
  void whatIsSkippedWithAReasonIsConsideredAndWithoutOneIsAbsent() {
    Talked talked = new Talked(List.of("long-term-condition"), "brief");
    talked.give("health.eating-plan", Answer.skipped("I eat well as it is"));
    talked.give("health.exercise-plan", Answer.skipped(""));
    talked.give("needs.1.need", Answer.skipped("None just now"));
    String text = talked.plan.text(talked.all());
    assertThat(text)
        .contains("considered:")
        .contains("health.eating-plan: I eat well as it is")
        .contains("needs: None just now")
        .doesNotContain("exercise-plan");
  }

  @Test
  void noneKnownStandsInPlaceOfAList() {
    Talked talked = new Talked(List.of("safety"), "brief");
    talked.say("safety.1.concern", "none");
    assertThat(talked.data().value("safety")).contains(Value.words("none known"));
  }

  @Test
  void noneAfterSomeIsTheEndOfTheList() {
    Talked talked = new Talked(List.of("safety"), "brief");
    talked.say("safety.1.concern", "I walk at night");
    talked.say("safety.2.concern", "none");
    assertThat(talked.data().value("safety").orElseThrow().toString())
        .contains("I walk at night")
        .doesNotContain("none");
  }

  @Test
  void whatWouldBeDoneNextIsTheFirstGoal() {
    Talked talked = new Talked(List.of(), "brief");
    talked.say("goals.1.goal", "I want to walk to the corner shop on my own");
    talked.say("goals.1.measure", "Three days a week");
    List<String> asked = talked.asked();
    assertThat(asked.indexOf("goals.1.goal")).isLessThan(asked.indexOf("needs.1.need"));
    assertThat(asked.indexOf("goals.1.measure")).isGreaterThan(asked.indexOf("needs.1.need"));
    assertThat(talked.data().value("goals").orElseThrow().toString())
        .contains("measure=Words[text=Three days a week]");
  }

  @Test
  void anAnswerIsNotLostWhenALaterChoiceMakesItsQuestionNeedless() {
    Talked talked = new Talked(TalkedPlans.plan(List.of(), Optional.empty(), "en"));
    talked.say("detail", "brief");
    talked.say("about-me.what-matters.1", "The sea");
    talked.say("about-me.hopes.1", "To see the sea again");
    talked.say("type", "care-passport");
    assertThat(talked.plan.text(talked.all())).contains("To see the sea again");
  }
}
