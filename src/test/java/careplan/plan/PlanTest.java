package careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final Plan plan =
      Sample.plan(
          """
          careplan: 1
          type: [older-people, shared-care]
          detail: brief
          status: in-review
          person: {name: Idris Pugh}
          story:
            me: {new: A hearing aid, tough: Stairs}
            family: {cy: Mae'n anodd, en: It is hard}
            professionals: Steady since the spring.
          health:
            allergies: none known
          needs:
            - {id: sleep, need: I need to sleep, actions: [{id: tea, action: No tea after six}]}
          goals:
            - {id: garden, goal: I want to dig, actions: [{id: spade, action: Dig one row}]}
          actions:
            - {id: post, action: Fetch the post}
          safety:
            - {id: stairs, concern: I may fall, actions: [{id: rail, action: Fit a rail}]}
          team:
            - {id: nan, name: Nan Pugh}
          coordinator: [nan, me]
          carers:
            - who: nan
              needs:
                - {id: rest, need: She needs rest, actions: [{id: sit, action: Sit in on Fridays}]}
              actions:
                - {id: ring, action: Ring her}
          consent:
            - {with: nan, may-see: all, withdrawn: 2026-12-01}
          """);

  private static List<String> ids(List<? extends Item> items) {
    return items.stream().map(item -> item.id().orElseThrow().value()).toList();
  }

  @Test
  void keepsThePersonsActionsApartFromTheCarers() {
    assertThat(ids(plan.actions())).containsExactly("tea", "spade", "post", "rail");
    assertThat(ids(plan.unattachedActions())).containsExactly("post");
    assertThat(ids(plan.carerActions())).containsExactly("sit", "ring");
    assertThat(ids(plan.needs())).containsExactly("sleep");
    assertThat(ids(plan.carerNeeds())).containsExactly("rest");
  }

  @Test
  void findsPeopleAndItemsByTheirIds() {
    assertThat(plan.member("nan").flatMap(TeamMember::name).map(Text::value)).contains("Nan Pugh");
    assertThat(plan.member("me")).isEmpty();
    assertThat(plan.item("garden")).containsInstanceOf(Goal.class);
    assertThat(plan.item("sit")).containsInstanceOf(Action.class);
    assertThat(plan.item("nan")).isEmpty();
  }

  @Test
  void takesAPlainValueForTheBlockItStandsFor() {
    assertThat(plan.coordinator())
        .extracting(coordinator -> coordinator.who().orElseThrow().value())
        .containsExactly("nan", "me");
  }

  @Test
  void tellsWhatIsNewFromAStoryInSeveralLanguages() {
    Story story = plan.story().orElseThrow();
    assertThat(story.me().orElseThrow().texts())
        .extracting(Text::value)
        .containsExactly("A hearing aid", "Stairs");
    assertThat(story.family().orElseThrow().texts())
        .extracting(text -> text.language().orElseThrow())
        .containsExactly("cy", "en");
    assertThat(story.professionals().orElseThrow().texts())
        .extracting(Text::value)
        .containsExactly("Steady since the spring.");
  }

  @Test
  void readsWhatIsNewInSeveralLanguages() {
    String yaml =
        """
        careplan: 1
        person: {name: Idris Pugh}
        story:
          me:
            new: {cy: Teclyn clyw, en: A hearing aid}
        """;
    PlanReading reading =
        PlanReader.read("idris.careplan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.plan().orElseThrow().story().orElseThrow().me().orElseThrow().texts())
        .extracting(text -> text.language().orElseThrow())
        .containsExactly("cy", "en");
  }

  @Test
  void countsWhatISayAtAReviewAsMyOwnWords() {
    Plan reviewed =
        Sample.plan("reviews: [{working: {me: {working: Walks}, family: {working: Meals}}}]");
    assertThat(reviewed.texts())
        .filteredOn(PlanText::ownWords)
        .extracting(words -> words.text().value())
        .containsExactly("Walks");
  }

  @Test
  void takesWordsOfAbsenceForNoEntryAtAll() {
    Health health = plan.health().orElseThrow();
    assertThat(health.allergies()).isEmpty();
    assertThat(health.saysNoAllergiesKnown()).isTrue();
  }

  @Test
  void takesAnyDayOfWithdrawalForConsentTakenBack() {
    assertThat(plan.consent()).singleElement().matches(Consent::isWithdrawn);
  }

  @Test
  void saysWhatKindOfPlanItIs() {
    assertThat(plan.types()).containsExactly("older-people", "shared-care");
    assertThat(plan.isOfType("shared-care")).isTrue();
    assertThat(plan.detail()).isEqualTo(Detail.BRIEF);
    assertThat(plan.status()).contains(Status.IN_REVIEW);
    assertThat(plan.level()).isEmpty();
  }

  @Test
  void isAFullWrittenPlanWhereNothingElseIsSaid() {
    Plan bare = Sample.plan("careplan: 1");
    assertThat(bare.detail()).isEqualTo(Detail.FULL);
    assertThat(bare.form()).isEqualTo(PlanForm.WRITTEN);
    assertThat(bare.person().name()).isEmpty();
  }
}
