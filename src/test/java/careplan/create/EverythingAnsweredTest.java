package careplan.create;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Answer;
import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.lint.Severity;
import careplan.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever answers everything has a plan that lint finds no error in, whatever its type. */
class EverythingAnsweredTest {

  /** Good answers by the end of the key of their question; the longest end counts. */
  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("what-matters", "My pigeons, and Sunday dinner with our Kay"),
          Map.entry("hopes", "To race a bird from Thurso once more"),
          Map.entry("tough", "The stairs to the loft are steep and my knee gives"),
          Map.entry("story.me.good", "Kay comes on Sundays and the club rings"),
          Map.entry("circle", "Kay Dunn, Lionel"),
          Map.entry("purpose", "To look after my birds myself, all through the winter"),
          Map.entry("good-support", "Ring before you come, and sit down when you are here"),
          Map.entry("goals.1.goal", "I want to climb to the loft and back by myself every morning"),
          Map.entry("strengths", "I can read the weather and I keep a log"),
          Map.entry("prefer", "A visit after ten, when the birds are fed"),
          Map.entry("please-do", "knock and wait"),
          Map.entry("please-dont", "move my chair"),
          Map.entry("person.name", "Walter Dunn"),
          Map.entry("known-as", "Walter"),
          Map.entry("communication.how", "Speak up and face me"),
          Map.entry("person.phone", "01632 960210"),
          Map.entry("communication.needs", "hard of hearing"),
          Map.entry("stay.where", "Ward 4"),
          Map.entry("advocate.offered", "yes"),
          Map.entry("issue", "My knee swells"),
          Map.entry("better", "a bag of peas and a stool"),
          Map.entry("worse", "the stairs twice in a day"),
          Map.entry("self-management.1.do", "I carry the feed up in two small pails"),
          Map.entry("every-day", "A walk to the allotment before breakfast"),
          Map.entry("tools", "Ring Lionel and talk about birds"),
          Map.entry("needs.1.need", "I need to get to the loft without falling"),
          Map.entry("needs.1.why", "The birds are fed at seven whatever the weather"),
          Map.entry("area", "getting-around"),
          Map.entry("risk", "I could slip on the third step when it is wet"),
          Map.entry("mine.1.action", "I hold the rope and take the steps one at a time"),
          Map.entry("others.1.action", "Kay sweeps the steps and salts them"),
          Map.entry("where", "home"),
          Map.entry("when", "every morning at seven"),
          Map.entry("decisions.1.about", "Whether to move the loft down into the yard"),
          Map.entry("options.1.option", "Move it down"),
          Map.entry("options.2.option", "Leave it where it is"),
          Map.entry("options.1.good", "no steps"),
          Map.entry("options.1.bad", "cats"),
          Map.entry("options.2.good", "the birds know it"),
          Map.entry("options.2.bad", "the steps in the wet"),
          Map.entry("options.1.decision", "not-now"),
          Map.entry("options.2.decision", "chosen"),
          Map.entry("decisions.1.support", "Kay and Lionel"),
          Map.entry("measure", "Up and down by myself, seven mornings running"),
          Map.entry("goals.1.by", "end of March"),
          Map.entry("goals.1.why", "It is what I get up for"),
          Map.entry("confidence", "8"),
          Map.entry("barriers", "frost"),
          Map.entry("goals.1.actions.1.action", "I climb to the landing and back with the rope"),
          Map.entry("concern", "I go up in the dark and could fall"),
          Map.entry("my-view", "I have done it for fifty years and I know each step"),
          Map.entry("aim", "To go on feeding the birds before it is light"),
          Map.entry("protects", "My mornings with the birds"),
          Map.entry("safety.1.actions.1.action", "I hang a lamp on the landing and light it first"),
          Map.entry("made-with", "me, Kay"),
          Map.entry("triggers", "two nights without sleep"),
          Map.entry("warning-signs", "I leave the loft door open"),
          Map.entry("relapse-signs", "I do not feed the birds at all"),
          Map.entry("what-helps", "Lionel sitting with me in the loft"),
          Map.entry("what-makes-it-worse", "being told to calm down"),
          Map.entry("people.1.who", "Lionel"),
          Map.entry("people.1.why", "He talks about birds until I am steady"),
          Map.entry(
              "steps.1.action", "Ring Lionel and ask him to come and sit in the loft with me"),
          Map.entry("steps.1.sign", "The loft door is open and I am not there"),
          Map.entry("steps.1.call", "Lionel"),
          Map.entry("steps.2.action", "Ring the night nurses and say that Lionel is with me"),
          Map.entry("steps.2.sign", "I have not slept for a second night"),
          Map.entry("steps.2.call", "Night nurses"),
          Map.entry("wait", "2 hours"),
          Map.entry("responsibilities.me", "I say it early"),
          Map.entry("emergency", "If I fall and cannot get up, ring 999 and then Kay"),
          Map.entry("contacts.1.who", "Night nurses"),
          Map.entry("contacts.1.for", "day and night"),
          Map.entry("wishes", "Let somebody feed the birds"),
          Map.entry("coordinator-away.who", "Kay"),
          Map.entry("coordinator-away.do", "Ring her at the shop"),
          Map.entry("fallbacks.1.if", "Kay is ill"),
          Map.entry("fallbacks.1.do", "Lionel salts the steps"),
          Map.entry("cares-for", "Edna Dunn"),
          Map.entry("practical", "Her meals, her washing, and company at night"),
          Map.entry("carers.view", "The day centre is good to her"),
          Map.entry("assessment.status", "done"),
          Map.entry("assessment.on", "2 November"),
          Map.entry("assessment.by", "Lionel"),
          Map.entry("carers.information", "The carers' centre gave me its handbook"),
          Map.entry("contingencies", "Kay takes her in, and has a key"),
          Map.entry("carers.health", "A check of my knee in January"),
          Map.entry("advice", "Money was looked at in October"),
          Map.entry("breaks", "Thursday afternoons"),
          Map.entry("social", "The pigeon club"),
          Map.entry("complaints.name", "Customer care"),
          Map.entry("complaints.phone", "01632 960211"),
          Map.entry("office-hours.who", "Lionel"),
          Map.entry("in-a-crisis.name", "Night nurses"),
          Map.entry("in-a-crisis.phone", "0808 157 0212"),
          Map.entry("in-a-crisis.hours", "24/7"),
          Map.entry("not-taking-part.reason", "choice"),
          Map.entry("tried", "A letter, and a visit to the loft"),
          Map.entry("engagement-plan.next", "Lionel asks him at the club"),
          Map.entry("engagement-plan.by", "end of January"),
          Map.entry("budget.offered", "yes"),
          Map.entry("amount", "80 pounds a week"),
          Map.entry("paid-to", "me"),
          Map.entry("managed-by", "Kay"),
          Map.entry("budget.support", "A monthly talk about the receipts"),
          Map.entry("other-services", "A lunch club on Fridays"),
          Map.entry("placement.started", "2026-11-20 14:00"),
          Map.entry("placement.where", "Larch House"),
          Map.entry("aftercare.section", "3"),
          Map.entry("aftercare.meeting", "1 December"),
          Map.entry("aftercare.discharge", "8 December"),
          Map.entry("release.on", "10 January"),
          Map.entry("release.from", "HMP Larchwood"),
          Map.entry("prison-healthcare", "Pat Moss"),
          Map.entry("police", "They have no part"),
          Map.entry("probation", "An appointment on the first day"),
          Map.entry("housing", "A room at my sister's"),
          Map.entry("choices.1.kind", "advance-decision"),
          Map.entry("choices.1.says", "What I refuse if I cannot say so myself"),
          Map.entry("treatments", "Being put on a ventilator"),
          Map.entry("choices.1.on", "4 May 2026"),
          Map.entry("choices.1.kept-at", "The drawer in the hall"),
          Map.entry("role", "Friend who helps"),
          Map.entry("team.kay-dunn.role", "My daughter"),
          Map.entry("team.pat-moss.role", "Prison nurse"),
          Map.entry("team.lionel.role", "Social worker"),
          Map.entry("team.night-nurses.role", "District nurses"),
          Map.entry("phone", "01632 960214"),
          Map.entry("team.kay-dunn.phone", "01632 960213"),
          Map.entry("team.edna-dunn.role", "My wife"),
          Map.entry("team.edna-dunn.phone", "01632 960210"),
          Map.entry("team.pat-moss.phone", "01632 960216"),
          Map.entry("team.night-nurses.phone", "0808 157 0212"),
          Map.entry("hours", "24/7"),
          Map.entry("coordinator.who", "Lionel"),
          Map.entry("everything.with", "everybody"),
          Map.entry("assessment.kind", "Assessment at home"),
          Map.entry("physical-health", "The nurse looks at my blood pressure twice a year"),
          Map.entry("health-check", "2 November"),
          Map.entry("conditions.1.name", "Worn knee"),
          Map.entry("my-understanding", "The bones rub, and rest alone does not mend it"),
          Map.entry("to", "none known"),
          Map.entry("medicine", "Paracetamol"),
          Map.entry("dose", "500 mg"),
          Map.entry("medicines.1.for", "my knee"),
          Map.entry("eating-plan", "Porridge, and fish twice a week"),
          Map.entry("exercise-plan", "The allotment and back each day"),
          Map.entry("appointments.1.with", "Lionel"),
          Map.entry("appointments.1.for", "My knee"),
          Map.entry("appointments.1.on", "12 January"),
          Map.entry("services.1.service", "A visit at eight"),
          Map.entry("in-charge", "Lionel"),
          Map.entry("how-often", "every weekday"),
          Map.entry("provider", "Lionel"),
          Map.entry("meets", "1"),
          Map.entry("lowers", "Somebody sees at once that I have stopped sleeping"),
          Map.entry("way-back.how", "I ring Lionel myself"),
          Map.entry("conversations.with", "Kay"),
          Map.entry("agreed", "yes"),
          Map.entry("how", "said so"),
          Map.entry("review.next", "in eight weeks"),
          Map.entry("review.every", "2 months"),
          Map.entry("review.who", "me, Kay, Lionel"),
          Map.entry("profession", "Physiotherapy"),
          Map.entry("summary", "I do my exercises and Lionel rings on Fridays"),
          Map.entry("crew", "no"),
          Map.entry("questions", "Will the knee last?"),
          Map.entry("who", "Kay"));

  @TestFactory
  Stream<DynamicTest> noErrorIsLeft() {
    List<String> types = Plan.SHAPE.field("type").orElseThrow().form().values();
    return Stream.concat(Stream.of(""), types.stream())
        .flatMap(type -> Stream.of("note", "brief", "full").map(detail -> test(type, detail)));
  }

  private static DynamicTest test(String type, String detail) {
    return DynamicTest.dynamicTest(
        type + " " + detail,
        () -> {
          List<String> types = type.isEmpty() ? List.of() : List.of(type);
          NewPlan plan = TalkedPlans.plan(types, Optional.of(detail), "en");
          Answers answers = answers(plan);
          assertThat(plan.findings(answers))
              .as(plan.text(answers))
              .filteredOn(finding -> finding.severity() == Severity.ERROR)
              .extracting(finding -> finding.rule().name() + finding.message())
              .isEmpty();
        });
  }

  private static Answers answers(NewPlan plan) {
    Answers answers = Answers.NONE;
    Optional<Question> open = plan.next(answers);
    while (open.isPresent()) {
      Question question = open.get();
      String words = good(question.key());
      // A move into a home is looked at after 72 hours.
      boolean isSoon = question.key().equals("review.next") && answers.has("placement.started");
      words = isSoon ? "23 November" : words;
      if (!words.isEmpty()) {
        assertThat(plan.read(question, words, answers))
            .as("%s: %s", question.key(), words)
            .isInstanceOf(Reading.Understood.class);
      }
      answers = answers.with(question.key(), words.isEmpty() ? Answer.NOTHING : Answer.of(words));
      open = plan.next(answers);
    }
    return answers;
  }

  private static String good(String key) {
    String plain = key.endsWith(".1") ? key.substring(0, key.length() - 2) : key;
    String best = "";
    for (String end : GOOD.keySet()) {
      boolean fits = plain.equals(end) || plain.endsWith("." + end);
      best = fits && end.length() > best.length() ? end : best;
    }
    boolean isSecondItem = best.indexOf('.') < 0 && key.matches(".*\\.[2-9][0-9]*\\.[^.]*");
    boolean isKnown = key.contains("options.2") || key.contains("steps.2");
    return best.isEmpty() || isSecondItem && !isKnown ? "" : GOOD.get(best);
  }
}
