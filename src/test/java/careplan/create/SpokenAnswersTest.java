package careplan.create;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.conversation.Answer;
import careplan.conversation.Conversation;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Remark;
import careplan.conversation.Step;
import careplan.conversation.Utterance;
import careplan.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Answers as tired people give them. */
class SpokenAnswersTest {

  private static Talked brief(String... types) {
    return new Talked(List.of(types), "brief");
  }

  private static String unclear(Talked talked, String key, String words) {
    Reading reading = talked.plan.read(talked.until(key), words, talked.answers);
    return reading instanceof Reading.Unclear wrong ? wrong.sentence() : "understood";
  }

  private static String guess(Talked talked, String key, String words) {
    Reading reading = talked.plan.read(talked.until(key), words, talked.answers);
    return reading instanceof Reading.Unclear wrong ? wrong.guess() : "understood";
  }

  private static String echo(Talked talked, String key, String words) {
    Reading reading = talked.plan.read(talked.until(key), words, talked.answers);
    return reading instanceof Reading.Understood understood ? understood.echo() : "unclear";
  }

  private static String part(Talked talked, String field) {
    return talked.data().value(field).map(Value::toString).orElse("");
  }

  @Test
  void wordsThatEndAListAreNoItemsOfIt() {
    for (String end : List.of("no more", "That's all", "none", "nothing else", "nope, that's it")) {
      Talked talked = brief();
      talked.say("needs.1.need", "I need to be warm");
      talked.say("needs.2.need", end);
      assertThat(talked.asked()).as(end).doesNotContain("needs.3.need");
      assertThat(part(talked, "needs")).as(end).contains("warm").doesNotContainIgnoringCase(end);
    }
    Talked talked = brief();
    talked.say("needs.1.need", "No more falls on the stairs");
    assertThat(part(talked, "needs")).contains("No more falls on the stairs");
  }

  @Test
  void aNumberSaidWithANameIsThatOfTheirTelephone() {
    Talked talked = brief("crisis");
    talked.say("person.name", "Bert Hall");
    talked.say("crisis.contacts.1.who", "Jean on 07700 900123");
    talked.say("crisis.contacts.2.who", "Sue (my neighbour), tel: 01632 960111");
    assertThat(talked.asked()).doesNotContain("team.jean.phone", "team.sue.phone");
    assertThat(part(talked, "team"))
        .contains("name=Words[text=Jean]")
        .contains("Words[text=07700 900123")
        .contains("Words[text=01632 960111")
        .doesNotContain("Jean on", "tel");
    Talked both = brief("crisis");
    both.say("person.name", "Bert Hall");
    both.say("crisis.contacts.1.who", "Jean 07700 900123, my daughter");
    assertThat(part(both, "team")).contains("07700 900123").contains("daughter");
    Talked known = brief("crisis");
    known.say("person.name", "Bert Hall");
    known.say("crisis.people.1.who", "my daughter Jean");
    known.say("crisis.contacts.1.who", "Jean 07700 900123");
    assertThat(part(known, "team")).contains("07700 900123").contains("daughter");
  }

  @Test
  void anAnswerToYesOrNoIsNobodysName() {
    assertThat(unclear(brief(), "coordinator.who", "yes")).contains("Names, please");
  }

  @Test
  void whatIsNotKnownStaysOpenAndIsNamedInTheEnd() {
    Conversation talk =
        Conversation.of(
            TalkedPlans.plan(List.of("crisis"), Optional.of("brief"), "en"),
            Conversation.wording("en"),
            careplan.conversation.Answers.NONE,
            careplan.conversation.Answers.NONE);
    Step step = talk.open();
    for (int i = 0; step.conversation().question().isPresent() && i < 60; i++) {
      String key = step.conversation().question().get().key();
      step =
          step.conversation()
              .hear(
                  switch (key) {
                    case "person.name" -> "Sam Price";
                    case "crisis.contacts.1.who" -> "Jo";
                    case "team.jo.phone" -> "n/a";
                    case "team.jo.hours" -> "dont know";
                    default -> "";
                  });
    }
    NewPlan plan = TalkedPlans.plan(List.of("crisis"), Optional.of("brief"), "en");
    assertThat(plan.leftOpen(step.conversation().answers()))
        .extracting(Question::words)
        .containsExactly("What is the number of Jo?", "When does Jo answer?");
    assertThat(plan.stillOpen(step.conversation().answers()))
        .containsExactly("What is the number of Jo?", "When does Jo answer?");
    assertThat(plan.text(step.conversation().answers()))
        .doesNotContain("n/a")
        .doesNotContain("dont know");
  }

  @Test
  void whereNobodyAnswersAtNightItIsAskedAgainAndAtLastListed() {
    Talked talked = brief("crisis");
    talked.say("person.name", "Sam Price");
    talked.say("crisis.emergency", "Ring 999");
    talked.say("crisis.contacts.1.who", "Jo");
    talked.say("team.jo.phone", "01632 960123");
    talked.say("team.jo.hours", "weekdays 9-5");
    assertThat(talked.asked()).contains("night.who");
    assertThat(talked.plan.lacks(talked.all()))
        .contains("Nobody to call who answers day and night, with a number.");
    assertThat(unclear(talked, "night.who", "Jo"))
        .contains("You said when Jo answers: weekdays 9-5");
    talked.say("night.who", "NHS 111");
    assertThat(talked.plan.lacks(talked.all()))
        .doesNotContain("Nobody to call who answers day and night, with a number.");
    assertThat(part(talked, "team")).contains("24/7").contains("Words[text=111]");
    assertThat(talked.asked()).doesNotContain("team.nhs-111.phone");
    Talked always = brief("crisis");
    always.say("person.name", "Sam Price");
    always.say("crisis.contacts.1.who", "Jo");
    always.say("team.jo.phone", "01632 960123");
    always.say("team.jo.hours", "24/7");
    assertThat(always.asked()).doesNotContain("night.who");
  }

  @Test
  void whatWasLeftOutOnPurposeIsNotAskedAgain() {
    Talked passed = new Talked(List.of(), "full");
    assertThat(passed.asked()).contains("again.purpose", "again.what-matters.1");
    passed.give("purpose", Answer.skipped("We talk about it in May"));
    passed.give("about-me.what-matters.1", Answer.skipped(""));
    assertThat(passed.asked()).doesNotContain("again.purpose", "again.what-matters.1");
    Talked said = new Talked(List.of(), "full");
    said.say("again.purpose", "To be back at the allotment every day");
    assertThat(said.plan.text(said.all())).contains("purpose: To be back at the allotment every");
  }

  @Test
  void aPartOfLifeIsChosenByNumberOrNameAndCheckedAtOnce() {
    Talked talked = new Talked(List.of(), "full");
    talked.say("needs.1.need", "I need to be warm");
    assertThat(talked.until("needs.1.area").options()).hasSizeGreaterThan(10);
    assertThat(echo(talked, "needs.1.area", "12")).isEqualTo("That is: home and housing.");
    assertThat(echo(talked, "needs.1.area", "eating")).isEqualTo("That is: daily living.");
    assertThat(guess(talked, "needs.1.area", "hosing")).isEqualTo("home and housing");
    assertThat(unclear(talked, "needs.1.area", "the moon")).contains("from 1 to 16");
    assertThat(unclear(talked, "needs.1.area", "1 and 2")).contains("One only");
    talked.say("needs.1.area", "home and housing");
    assertThat(part(talked, "needs")).contains("area=Words[text=housing]");
  }

  @Test
  void kindsOfPlanAreOfferedAFewAtATimeAndFoundByFreeWords() {
    Talked talked = brief();
    assertThat(talked.until("type").options()).hasSizeBetween(5, 9);
    talked.say("type", "she had a stroke");
    assertThat(talked.until("type.which").options())
        .extracting(option -> option.value())
        .containsExactlyInAnyOrder("rehabilitation", "long-term-condition");
    talked.say("type.which", "1 and 2");
    assertThat(part(talked, "type")).contains("rehabilitation").contains("long-term-condition");
    Talked direct = brief();
    assertThat(echo(direct, "type", "caring")).contains("support for somebody who cares");
    assertThat(guess(direct, "type", "rehabilitaton")).isEqualTo("rehabilitation");
    assertThat(unclear(direct, "type", "15 and 18")).contains("from 1 to 7");
    direct.say("type", "crisis");
    assertThat(direct.asked()).doesNotContain("type.which");
    assertThat(brief().asked()).contains("type").doesNotContain("type.which");
  }

  @Test
  void myDaughterIsTheDaughterWhoWasNamed() {
    Talked talked = brief();
    talked.say("about-me.circle", "Rhian, my daughter, and our neighbour Joan Smith");
    talked.say("needs.1.need", "I need to be warm");
    talked.say("needs.1.others.1.action", "Somebody lights the fire");
    talked.say("needs.1.others.1.who", "my daughter");
    assertThat(part(talked, "needs")).contains("who=Words[text=rhian]");
    assertThat(part(talked, "team")).contains("daughter").contains("Joan Smith");
    assertThat(talked.asked()).doesNotContain("team.rhian.role", "team.joan-smith.role");

    Talked unnamed = brief();
    assertThat(unclear(unnamed, "about-me.circle", "my daughter")).contains("What is the name?");
    unnamed.say("about-me.circle", "Rhian");
    unnamed.say("needs.1.need", "I need to be warm");
    unnamed.say("needs.1.others.1.action", "Somebody lights the fire");
    assertThat(unclear(unnamed, "needs.1.others.1.who", "my daughter")).contains("Is that Rhian?");
    assertThat(guess(unnamed, "needs.1.others.1.who", "my daughter")).isEqualTo("Rhian (daughter)");
    Talked unknown = brief();
    unknown.say("about-me.circle", "my GP, Jo");
    assertThat(unknown.asked()).contains("team.jo.role").doesNotContain("team.gp.role");
    assertThat(unclear(unnamed, "needs.1.others.1.who", "what's he called")).contains("Names");
    Talked doubtful = brief();
    doubtful.say("about-me.circle", "Doreen, our Steven");
    doubtful.say("coordinator.who", "Doreen I suppose");
    assertThat(part(doubtful, "team")).contains("text=Doreen]").contains("text=Steven]");
    assertThat(unclear(unnamed, "needs.1.others.1.who", "the same")).contains("Names, please");
    assertThat(echo(unnamed, "needs.1.others.1.who", "Mum"))
        .contains("Mum")
        .doesNotContain("(mum)");
  }

  @Test
  void aReasonDoesNotStayWhereSomethingWasSaidAfterAll() {
    Talked talked = brief();
    talked.give("goals.1.goal", Answer.skipped("I cannot think of one"));
    assertThat(talked.until("goals.2.goal").words())
        .isEqualTo("What would you like to be able to do?");
    talked.say("goals.2.goal", "I want to walk to the shop");
    assertThat(talked.plan.text(talked.all()))
        .contains("walk to the shop")
        .doesNotContain("considered");
  }

  @Test
  void whatIsOpenAboutAnItemSaysWhichItIs() {
    Talked talked = brief();
    talked.say("goals.1.goal", "I want to walk to the shop on my own");
    talked.say("goals.1.actions.1.action", "I ring Kev");
    talked.give("goals.1.actions.1.when", Answer.skipped(""));
    talked.give("purpose", Answer.skipped(""));
    assertThat(talked.plan.stillOpen(talked.all()))
        .containsExactly("What would you like to change?", "When, or how often? (I ring Kev)");
  }

  @Test
  void soonIsNoMeasureAndNoDate() {
    Talked talked = brief();
    talked.say("goals.1.goal", "I want to walk to the shop on my own");
    Question measure = talked.until("goals.1.measure");
    assertThat(talked.plan.remarks(measure, talked.answers.with(measure.key(), Answer.of("soon"))))
        .extracting(Remark::about)
        .contains("goal-measure-not-measurable");
    assertThat(
            talked.plan.remarks(
                measure, talked.answers.with(measure.key(), Answer.of("I'll know"))))
        .isNotEmpty();
    assertThat(unclear(talked, "goals.1.by", "soon")).contains("No day");
  }

  @Test
  void aDayAfterADayIsAskedFor() {
    Talked talked = brief();
    for (String words :
        List.of("after Easter", "some time after easter", "sometime after 28 March")) {
      assertThat(unclear(talked, "review.next", words))
          .contains("some day after Sunday 28 March 2027")
          .contains("Sunday 11 April 2027");
      assertThat(guess(talked, "review.next", words)).isEqualTo("2027-04-11");
    }
    assertThat(echo(talked, "review.next", "two weeks after Easter")).contains("11 April 2027");
    assertThat(echo(talked, "review.next", "the day after 28 March")).doesNotContain("unclear");
  }

  @Test
  void theCoordinatorIsAskedForBeforeWhoeverTakesOver() {
    Talked talked = new Talked(List.of("care-programme-approach"), "brief");
    assertThat(talked.asked()).doesNotContain("contingency.coordinator-away.who");
    talked.say("coordinator.who", "Jo");
    assertThat(talked.asked())
        .containsSubsequence("coordinator.who", "contingency.coordinator-away.who");
  }

  @Test
  void aSizeIsKnownByOtherWords() {
    Talked talked = new Talked(TalkedPlans.plan(List.of(), Optional.empty(), "en"));
    assertThat(echo(talked, "detail", "short")).contains("brief: needs, goals");
    assertThat(echo(talked, "detail", "everything")).contains("full");
  }

  @Test
  void aPlanForACrisisDoesNotOpenWithItsSize() {
    NewPlan plan = TalkedPlans.plan(List.of("crisis"), Optional.empty(), "en");
    assertThat(new Talked(plan).asked()).startsWith("person.name", "detail");
  }

  @Test
  void aNameIsNeededAndItIsSaidSo() {
    Talked talked = brief();
    assertThat(talked.until("person.name").hint()).contains("needs an answer");
    assertThat(unclear(talked, "person.name", "no")).contains("A first name will do");
  }

  @Test
  void whatIsShownIsWhatTheWordsMeant() {
    NewPlan plan = TalkedPlans.plan(List.of(), Optional.empty(), "en");
    Conversation talk =
        Conversation.of(
            plan,
            Conversation.wording("en"),
            careplan.conversation.Answers.NONE,
            careplan.conversation.Answers.NONE);
    Step step = talk.open();
    for (String line : List.of("My garden", "that's all", "2", "show")) {
      step = step.conversation().hear(line);
    }
    String shown = step.says().stream().map(Utterance::words).collect(Collectors.joining("\n"));
    assertThat(shown)
        .contains("What is important to you? My garden")
        .contains("brief: needs, goals, who to call")
        .doesNotContain("that's all");
  }

  @Test
  void remarksOfAWelshTalkAreWelshOrSayThatTheyAreNot() {
    NewPlan plan = TalkedPlans.plan(List.of(), Optional.of("brief"), "cy");
    Talked talked = new Talked(plan);
    talked.say("crisis.contacts.1.who", "Elin");
    Question open = talked.until("team.elin.phone");
    assertThat(plan.remarks(open, talked.answers.with(open.key(), Answer.of("12"))))
        .extracting(Remark::words)
        .containsExactly("Ni ellir ffonio'r rhif hwnnw fel y mae. A oes digid ar goll?");
    assertThat(NewPlan.wording("cy").say("remark.other", "x")).isEqualTo("(yn Saesneg) x");
  }
}
