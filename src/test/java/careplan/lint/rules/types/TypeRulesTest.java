package careplan.lint.rules.types;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.Group;
import careplan.lint.rules.GroupFindings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each type asks for is one list, as heavy as its weightiest part. */
class TypeRulesTest {

  private static List<String> found(String yaml) {
    return GroupFindings.in(Set.of(Group.TYPES), yaml);
  }

  @Test
  void whatIsConsideredLeavesTheListAndTheListItsWeight() {
    String plan =
        """
        careplan: 1
        type: direct-payments
        detail: brief
        person: {name: Moira Kent}
        considered: {%s}
        """;
    assertThat(found(plan.formatted("")))
        .singleElement()
        .asString()
        .startsWith("ERROR direct-payment-contents")
        .contains("what helps the person to use the payments, who is paid");
    assertThat(found(plan.formatted("budget.support: Her brother does it all")))
        .singleElement()
        .asString()
        .startsWith("WARNING")
        .doesNotContain("what helps");
    assertThat(found(plan.formatted("budget: Paid for by her brother, assessment: Not yet")))
        .isEmpty();
  }

  @Test
  void aPlanOfSeveralTypesIsAskedForTheContentsOfEach() {
    assertThat(
            found(
                """
                careplan: 1
                type: [section-117-aftercare, care-programme-approach]
                detail: brief
                person: {name: Moira Kent}
                """))
        .hasSize(2)
        .anyMatch(line -> line.contains("section 117 aftercare plan"))
        .anyMatch(line -> line.contains("mental health plan"));
  }

  @Test
  void aNoteOfALongTermConditionIsNotAskedForNineContents() {
    assertThat(
            found(
                """
                careplan: 1
                type: long-term-condition
                detail: note
                person: {name: Moira Kent}
                """))
        .isEmpty();
  }

  @Test
  void aftercareThatIsFreeOrPaidByOthersIsNoCharge() {
    String plan =
        """
        careplan: 1
        type: section-117-aftercare
        date: 2026-10-01
        person: {name: Moira Kent}
        aftercare: {section: "3", meeting: 2026-10-01, discharge: 2026-10-01}
        services:
          - service: Evening visits
            section-117: yes
            purpose: {meets: nights, lowers: Somebody sees early that sleep goes}
            %s
        needs: [{id: nights, need: I need to get through the night.}]
        """;
    assertThat(found(plan.formatted("cost: none"))).isEmpty();
    assertThat(found(plan.formatted("cost: 0 pounds"))).isEmpty();
    assertThat(found(plan.formatted("cost: 40 pounds\n    paid-by: council"))).isEmpty();
    assertThat(found(plan.formatted("cost: 40 pounds\n    paid-by: Moira Kent")))
        .singleElement()
        .asString()
        .contains("generally not charged for");
  }

  @Test
  void aftercareEndsByTwoBodies() {
    String plan =
        """
        careplan: 1
        type: section-117-aftercare
        date: 2026-10-01
        person: {name: Moira Kent}
        aftercare:
          section: "3"
          meeting: 2026-10-01
          discharge: 2026-10-05
          ended: {on: 2026-11-01, agreed-by: %s}
        considered: {services.section-117: None is needed any more}
        """;
    assertThat(found(plan.formatted("[health, social-care]"))).isEmpty();
    assertThat(found(plan.formatted("social-care")))
        .singleElement()
        .asString()
        .startsWith("ERROR")
        .contains("Here health has not agreed");
  }

  @Test
  void aDreamWithoutDateOrMeasureIsWelcome() {
    assertThat(
            found(
                """
                careplan: 1
                type: person-centred
                person: {name: Nico Reyes, communication: {needs: none}}
                about-me:
                  circle: [me]
                  strengths: I notice things.
                  hopes: To drive a tram one day.
                actions: [{action: We ride the tram together, who: me, when: Fridays}]
                """))
        .isEmpty();
  }

  @Test
  void threeSilentProvidersAreOneFinding() {
    assertThat(
            found(
                """
                careplan: 1
                type: care-and-treatment-wales
                status: agreed
                person: {name: Mali Prys}
                goals: [{goal: I want to be back on the boat.}]
                agreement: [{who: me, on: 2026-10-01, how: signed}]
                team:
                  - {id: ann, name: Ann Rees, kind: professional}
                  - {id: bob, name: Bob Lloyd, kind: professional}
                  - {id: cai, name: Cai Puw, kind: professional, accepted: 2026-10-01}
                actions: [{action: They ring on Mondays, who: [ann, bob, cai]}]
                """))
        .singleElement()
        .asString()
        .contains("Ann Rees and 1 more");
  }
}
