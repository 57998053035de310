package careplan.lint.rules.whole;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.Group;
import careplan.lint.rules.GroupFindings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans that are just enough, and plans that are just not. */
class WholeRulesTest {

  private static List<String> found(String yaml) {
    return GroupFindings.in(Set.of(Group.PLAN, Group.TYPES), yaml);
  }

  @Test
  void aSpokenAgreementWithDayPeopleAndResultIsComplete() {
    assertThat(
            found(
                """
                careplan: 1
                type: long-term-condition
                form: verbal
                status: agreed
                date: 2026-11-05
                person: {name: Tariq Aziz, born: 2001-06-14}
                conversations: [{on: 2026-11-05, step: discuss, with: [me, moira], how: phone}]
                agreement: [{who: me, on: 2026-11-05, how: verbal}]
                team: [{id: moira, name: Moira Fenn, role: Practice nurse}]
                """))
        .isEmpty();
  }

  @Test
  void anEmptySpokenAgreementIsOneFindingThatNamesAllThree() {
    assertThat(
            found(
                """
                careplan: 1
                form: verbal
                person: {name: Tariq Aziz}
                """))
        .singleElement()
        .asString()
        .startsWith("ERROR verbal-note-incomplete")
        .contains("the day, who talked, that agreement was reached");
  }

  @Test
  void onASpokenAgreementNothingElseIsAnError() {
    assertThat(
            found(
                """
                careplan: 1
                form: verbal
                status: draft
                stage: delivery
                date: 2026-11-05
                person: {name: Tariq Aziz}
                conversations: [{on: 2026-11-05, with: [me, Moira Fenn]}]
                assessment: [{kind: Breathing test, on: 2026-11-05, found: wheeze at night}]
                """))
        .hasSize(2)
        .allMatch(line -> line.startsWith("WARNING"));
  }

  @Test
  void aPlanThatWasDeclinedIsLeftInPeace() {
    assertThat(
            found(
                """
                careplan: 1
                type: [long-term-condition, older-people]
                detail: full
                level: case-management
                person: {name: Lionel Stott}
                declined: {on: 2026-10-02, by: me, reason: I know where you are.}
                """))
        .isEmpty();
  }

  @Test
  void aCarersPlanOfContactsOnlyIsComplete() {
    assertThat(
            found(
                """
                careplan: 1
                type: carers-support
                detail: full
                status: agreed
                date: 2026-09-03
                person: {name: Paulette Dyer, phone: 07700 900881}
                carers:
                  - who: me
                    assessment: {status: declined, on: 2026-09-03, reason: We manage.}
                    office-hours: {name: Carers' centre, phone: 01632 960178}
                    in-a-crisis: {name: Duty team, phone: 0808 157 0881, hours: 24/7}
                agreement: [{who: me, on: 2026-09-03, how: verbal}]
                """))
        .isEmpty();
  }

  @Test
  void aRecordedDisagreementIsAsGoodAsAnAgreement() {
    String plan =
        """
        careplan: 1
        detail: brief
        status: agreed
        date: 2026-09-03
        purpose: So that Ivor keeps his pigeons.
        person: {name: Ivor Crane}
        made-with: [me]
        considered: {other-plans: There are none, about-me.what-matters: He would not say}
        agreement:
          - {who: me, on: 2026-09-03, agreed: no%s}
        """;
    assertThat(found(plan.formatted(", reason: I will not have strangers in"))).isEmpty();
    assertThat(found(plan.formatted("")))
        .singleElement()
        .asString()
        .startsWith("ERROR agreed-without-agreement");
  }

  @Test
  void anAuthorisationIsNotThePersonsAgreement() {
    assertThat(
            found(
                """
                careplan: 1
                detail: note
                status: agreed
                date: 2026-09-03
                person: {name: Ivor Crane}
                made-with: [me]
                agreement: [{who: me, on: 2026-09-03, how: signed, as: authorised}]
                """))
        .singleElement()
        .asString()
        .contains("says that it is agreed");
  }

  @Test
  void onePartStandingAloneIsNotAskedForTheWholePerson() {
    assertThat(
            found(
                """
                careplan: 1
                type: crisis
                date: 2026-09-03
                person: {name: Ivor Crane}
                """))
        .isEmpty();
  }

  @Test
  void nearTheEndOfLifeNothingIsAskedThatWouldWound() {
    assertThat(
            found(
                """
                careplan: 1
                type: end-of-life
                date: 2026-09-03
                person: {name: Ivor Crane}
                areas: {physical-health: See needs.}
                """))
        .noneMatch(line -> line.contains("areas-not-considered"))
        .noneMatch(line -> line.contains("no-strengths"))
        .noneMatch(line -> line.contains("nothing-for-the-future"));
  }

  @Test
  void aSlipInAnIdIsSaidOnceAndNotAsANeedThatWasDropped() {
    String plan =
        """
        careplan: 1
        detail: note
        date: 2026-09-03
        person: {name: Ivor Crane}
        made-with: [me]
        assessment: [{kind: Home visit, on: 2026-09-01, found: %s}]
        needs: [{id: warmth, need: I need to be warm.}]
        """;
    Set<Group> groups = Set.of(Group.FILE, Group.PLAN);
    assertThat(GroupFindings.in(groups, plan.formatted("warmht")))
        .singleElement()
        .asString()
        .contains("unknown-reference")
        .contains("Did you mean warmth?");
    assertThat(GroupFindings.in(groups, plan.formatted("lonely")))
        .singleElement()
        .asString()
        .startsWith("ERROR assessed-need-missing");
  }

  @Test
  void needsInPlainWordsLeaveOpenWhichConditionTheyAreAbout() {
    String plan =
        """
        careplan: 1
        date: 2026-09-03
        person: {name: Ivor Crane}
        health: {conditions: [{name: COPD}, {name: Type 2 diabetes}]}
        needs:
          - {need: I need to live with my COPD., area: physical-health}
          - {need: %s, area: daily-living}
        """;
    assertThat(found(plan.formatted("I need to get up the stairs without stopping.")))
        .noneMatch(line -> line.contains("one-condition-only"));
    assertThat(found(plan.formatted("I need to get up the stairs with COPD.")))
        .anyMatch(line -> line.contains("one-condition-only") && line.contains("about COPD"));
  }
}
