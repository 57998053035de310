package careplan.lint.rules.actions;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionRulesTest {
  private static final String TEAM =
      """
      team:
        - {id: jo, name: Jo Smith, role: Occupational therapist, phone: 01632 960123}
        - {id: boss, name: Manager, phone: 01632 960124}
        - {id: nurses, name: Community psychiatric nurse, organisation: Bryn team, phone: 01632 960125}
        - {id: calls, name: Bryn Home Care, kind: service, phone: 01632 960126}
        - {id: lost, name: Home care agency, kind: service}
      """;

  private static List<Spoken> actions(String list) {
    return Spoken.of(TEAM + "actions:\n" + list);
  }

  private static List<Spoken> owned(String who) {
    return actions("  - {action: Light the stove, when: daily, who: " + who + "}\n").stream()
        .filter(remark -> remark.rule().startsWith("owner-"))
        .toList();
  }

  @Test
  void whoeverHasTheRoleIsOfferedByName() {
    Spoken remark = Spoken.by("owner-is-a-role", owned("OT"));
    assertThat(remark.message()).startsWith("\"OT\" is a role");
    assertThat(remark.better()).isEqualTo("who: jo");
  }

  @Test
  void anEntryOfTheTeamThatIsARoleIsSaidOnceThere() {
    List<Spoken> found =
        actions(
            """
              - {action: Light the stove, when: daily, who: boss}
              - {action: Sweep the yard, when: daily, lead: boss}
            """);
    assertThat(Spoken.by("owner-is-a-role", found).words()).isEqualTo("Manager");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jo", "calls", "nurses", "me", "Mum", "'Jo Smith, Social Worker'"})
  void namesRelativesAndWhoeverCanBeRungAreOwners(String who) {
    assertThat(owned(who)).isEmpty();
  }

  @Test
  void aServiceWithoutANumberIsNoOwner() {
    assertThat(Spoken.rules(owned("lost"))).containsExactly("owner-is-a-service");
  }

  @Test
  void aCoordinatorIsNamedToo() {
    assertThat(Spoken.by("owner-is-a-role", Spoken.of("coordinator: Manager\n")).words())
        .isEqualTo("Manager");
  }

  @Test
  void whoeverTheWordsNameIsOffered() {
    Spoken mine =
        Spoken.by("action-without-owner", actions("  - action: I ring Nia at six every evening\n"));
    assertThat(mine.severity()).isEqualTo("info");
    assertThat(mine.better()).isEqualTo("who: me");
    Spoken hers =
        Spoken.by("action-without-owner", actions("  - action: Jo fits the rail on Monday\n"));
    assertThat(hers.better()).isEqualTo("who: jo");
    Spoken nobodys =
        Spoken.by("action-without-owner", actions("  - action: Fit the rail on Monday\n"));
    assertThat(nobodys.severity()).isEqualTo("error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fit the rail on Monday",
        "Sweep the yard twice a week",
        "If my ankles swell overnight, ring Beth",
        "Ring Beth by 4 December",
        "Take the tablets with breakfast every morning"
      })
  void aTimeInTheWordsIsATime(String words) {
    assertThat(Spoken.rules(actions("  - {action: \"" + words + "\", who: jo}\n")))
        .doesNotContain("action-without-time");
  }

  @Test
  void theTimetableTellsTheTime() {
    String action = "  - {id: yard, action: Sweep the yard, who: jo}\n";
    assertThat(Spoken.rules(actions(action))).contains("action-without-time");
    assertThat(Spoken.rules(actions(action + "timetable:\n  - {action: yard, day: Tuesday}\n")))
        .doesNotContain("action-without-time");
  }

  @Test
  void vagueWordsForATimeGetOneRemark() {
    List<Spoken> found = actions("  - {action: Sweep the yard, who: jo, when: ongoing}\n");
    assertThat(Spoken.by("time-cannot-be-worked-out", found).severity()).isEqualTo("warning");
    assertThat(Spoken.rules(found)).doesNotContain("action-without-time");
  }

  @Test
  void inThePersonsOwnWordsAVagueActionIsOnlyAskedAbout() {
    List<Spoken> found =
        actions("  - {action: Monitor health, own-words: yes, who: me, when: daily}\n");
    assertThat(Spoken.by("action-vague", found).severity()).isEqualTo("info");
  }

  @Test
  void theOnlyNeedIsOfferedForALooseAction() {
    List<Spoken> found =
        Spoken.of(
            """
            needs:
              - {id: warm, need: I need to be warm.}
            actions:
              - {action: Sweep the chimney, who: me, by: 2026-12-01}
            """);
    assertThat(Spoken.by("action-for-nothing", found).better()).isEqualTo("for: [warm]");
  }

  @Test
  void actionsInASafetyPlanAreJudged() {
    List<Spoken> found =
        Spoken.of(
            """
            type: safety
            safety:
              - concern: Walking out at night
                actions:
                  - {action: Monitor mental health, who: CPN, when: daily}
            """);
    assertThat(Spoken.rules(found)).containsExactly("action-vague", "owner-is-a-role");
  }

  @Test
  void thePersonsPartMayBeLeftOutWithAReason() {
    String others = "actions:\n  - {action: Sweep the chimney, who: Pat Dean, by: 2026-12-01}\n";
    assertThat(Spoken.rules(Spoken.of(others))).contains("person-has-no-action");
    assertThat(Spoken.rules(Spoken.of("not-taking-part: {reason: capacity}\n" + others)))
        .doesNotContain("person-has-no-action");
    assertThat(Spoken.rules(Spoken.of("type: end-of-life\n" + others)))
        .doesNotContain("person-has-no-action");
  }

  @Test
  void aVerbalAgreementIsAskedNothingOfThis() {
    assertThat(
            Spoken.of(
                "form: verbal\nactions:\n  - action: Monitor health\ngoals:\n  - goal: Be well\n"))
        .isEmpty();
  }
}
