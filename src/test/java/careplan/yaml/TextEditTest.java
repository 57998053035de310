package careplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes as somebody would see them in a diff. */
class TextEditTest {
  private static final List<String> ORDER =
      List.of("careplan", "title", "person", "needs", "goals", "team", "reviews");

  private static final String PLAN =
      """
      # Kept in the yellow folder.
      careplan: 1
      title: "My plan"   # what Annie calls it

      person:
        name: Annie Jones
        phone: '029 2018 0000' # in the hall
      needs:
        # The first one matters most.
        - need: I need to be warm.
          why: |
            I get chest infections
            # when I am cold.
          who: [me, mair]
        # - need: an old one

        - {need: Company, priority: 2}
        # nothing more, she says
      team:
        - id: mair
          name: Mair
      """;

  private static TextEdit edit(String text) throws EditRefused {
    return TextEdit.of(YamlReader.read("plan", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String plan(String old, String now) {
    assertThat(PLAN).contains(old);
    return PLAN.replace(old, now);
  }

  @Test
  void wordsKeepTheirQuotesAndTheCommentBehindThem() throws EditRefused {
    assertThat(edit(PLAN).set("/title", Value.words("Our plan")).text())
        .isEqualTo(plan("\"My plan\"", "\"Our plan\""));
    assertThat(edit(PLAN).set("/person/phone", Value.words("01632 960123")).text())
        .isEqualTo(plan("'029 2018 0000'", "'01632 960123'"));
    assertThat(edit(PLAN).set("/needs/0/who/1", Value.words("jo")).text())
        .isEqualTo(plan("[me, mair]", "[me, jo]"));
    assertThat(edit(PLAN).set("/person/name", Value.words("Annie: Jones")).text())
        .isEqualTo(plan("name: Annie Jones", "name: \"Annie: Jones\""));
  }

  @Test
  void proseBelowABarStaysBelowIt() throws EditRefused {
    assertThat(edit(PLAN).set("/needs/0/why", Value.words("I get\n\ncolds.\n")).text())
        .isEqualTo(
            plan(
                "      I get chest infections\n      # when I am cold.\n",
                "      I get\n\n      colds.\n"));
  }

  @Test
  void longWordsBeforeACommentLeaveItOnItsLine() throws EditRefused {
    String words =
        "This plan belongs to me and to nobody else, and it says how I want to live, now";
    assertThat(edit(PLAN.replace("\"My plan\"", "x")).set("/title", Value.words(words)).text())
        .isEqualTo(
            plan(
                "title: \"My plan\"   # what Annie calls it",
                "title: >-   # what Annie calls it\n  This plan belongs to me and to nobody else,"
                    + " and it says how I want to live,\n  now"));
  }

  @Test
  void aKeyGoesToItsPlaceInTheOrder() throws EditRefused {
    assertThat(
            edit(PLAN).put("/needs/0", "id", Value.words("warmth"), List.of("id", "need")).text())
        .isEqualTo(plan("- need: I need", "- id: warmth\n    need: I need"));
    assertThat(
            edit(PLAN).put("/needs/1", "id", Value.words("company"), List.of("id", "need")).text())
        .isEqualTo(plan("{need: Company", "{id: company, need: Company"));
    assertThat(
            edit(PLAN)
                .put("", "goals", Value.items(Value.entries().with("goal", "Walk")), ORDER)
                .text())
        .isEqualTo(plan("team:\n", "goals:\n  - goal: Walk\nteam:\n"));
  }

  @Test
  void aSentenceIsNeverPutIntoBrackets() throws EditRefused {
    assertThat(
            edit(PLAN)
                .put("/needs/1", "why", Value.words("I miss Bill, and the cat."), List.of())
                .text())
        .isEqualTo(
            plan(
                "- {need: Company, priority: 2}",
                "- need: Company\n    priority: 2\n    why: I miss Bill, and the cat."));
  }

  @Test
  void anItemGoesInWithoutTouchingCommentsAround() throws EditRefused {
    assertThat(edit(PLAN).insert("/needs", 1, Value.entries().with("need", "Sleep")).text())
        .isEqualTo(plan("  # - need: an old one\n", "  - need: Sleep\n  # - need: an old one\n"));
    assertThat(edit(PLAN).append("/needs", Value.entries().with("need", "Sleep")).text())
        .isEqualTo(plan("priority: 2}\n", "priority: 2}\n  - need: Sleep\n"));
    assertThat(edit(PLAN).append("/needs/0/who", Value.words("jo")).text())
        .isEqualTo(plan("[me, mair]", "[me, mair, jo]"));
  }

  @Test
  void anItemThatGoesTakesItsCommentsAndLeavesTheOthers() throws EditRefused {
    assertThat(edit(PLAN).remove("/needs/0").text())
        .isEqualTo(
            plan(
                """
                  # The first one matters most.
                  - need: I need to be warm.
                    why: |
                      I get chest infections
                      # when I am cold.
                    who: [me, mair]
                """,
                ""));
    assertThat(edit(PLAN).remove("/person/name").text())
        .isEqualTo(plan("  name: Annie Jones\n", ""));
    assertThat(edit(PLAN).remove("/team/0/id").text())
        .isEqualTo(plan("- id: mair\n    name: Mair", "- name: Mair"));
    assertThat(edit(PLAN).remove("/team/0").text())
        .isEqualTo(plan("team:\n  - id: mair\n    name: Mair\n", "team: []\n"));
  }

  @Test
  void anItemMovesAsItIsWritten() throws EditRefused {
    assertThat(edit(PLAN).move("/needs/0", "/needs", 1).text())
        .isEqualTo(
            plan(
                """
                needs:
                  # The first one matters most.
                  - need: I need to be warm.
                    why: |
                      I get chest infections
                      # when I am cold.
                    who: [me, mair]
                  # - need: an old one

                  - {need: Company, priority: 2}
                """,
                """
                needs:
                  # - need: an old one

                  - {need: Company, priority: 2}
                  # The first one matters most.
                  - need: I need to be warm.
                    why: |
                      I get chest infections
                      # when I am cold.
                    who: [me, mair]
                """));
  }

  @Test
  void aListIsBegunWhereThereIsNone() throws EditRefused {
    Value review = Value.entries().with("on", "2026-11-21");
    assertThat(edit(PLAN).appendUnder("", "reviews", review, ORDER).text())
        .isEqualTo(PLAN + "reviews:\n  - on: 2026-11-21\n");
    assertThat(edit("who: me\n").appendUnder("", "who", Value.words("jo"), List.of()).text())
        .isEqualTo("who:\n  - me\n  - jo\n");
    assertThat(
            edit("who:  # whoever\n").appendUnder("", "who", Value.words("jo"), List.of()).text())
        .isEqualTo("who:  # whoever\n  - jo\n");
    assertThat(edit("# only this\n").put("", "careplan", Value.words("1"), ORDER).text())
        .isEqualTo("# only this\ncareplan: 1\n");
  }

  @Test
  void sectionsKeepTheirBlankLines() throws EditRefused {
    String spaced = "careplan: 1\ntitle: x\n\nperson:\n  name: y\n\nteam:\n  - id: z\n";
    assertThat(
            edit(spaced)
                .put("", "needs", Value.items(Value.entries().with("need", "n")), ORDER)
                .text())
        .isEqualTo(spaced.replace("\nteam:", "\nneeds:\n  - need: n\n\nteam:"));
    assertThat(edit(spaced).put("", "reviews", Value.items(List.of("a")), ORDER).text())
        .isEqualTo(spaced + "\nreviews:\n  - a\n");
    assertThat(edit(spaced).remove("/person").text())
        .isEqualTo("careplan: 1\ntitle: x\n\nteam:\n  - id: z\n");
  }

  @Test
  void lineEndsStayAsTheyAre() throws EditRefused {
    assertThat(edit("a: 1\r\nb:\r\n  - x\r\n").append("/b", Value.words("y\nz")).text())
        .isEqualTo("a: 1\r\nb:\r\n  - x\r\n  - |-\r\n    y\r\n    z\r\n");
    assertThat(edit("a: 1\nb:\n  - x").append("/b", Value.words("y")).text())
        .isEqualTo("a: 1\nb:\n  - x\n  - y");
    assertThat(edit("a: 😀 # 😀\nb: 😀").set("/b", Value.words("c")).text())
        .isEqualTo("a: 😀 # 😀\nb: c");
  }

  @Test
  void whatCannotBeReadIsNotChanged() {
    for (String text :
        List.of(
            "a: 1\na: 2\n",
            "a: &x 1\nb: *x\n",
            "a:\n\t- 1\n",
            "<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n",
            "a: [1\n",
            "? a\n: 1\n",
            "a: 1\n---\nb: 2\n",
            "a: \u0007\n")) {
      assertThatThrownBy(() -> edit(text).set("/a", Value.words("x")))
          .as(text)
          .isInstanceOf(EditRefused.class)
          .hasMessageMatching("(?s).{20,}[.].*");
    }
  }

  @Test
  void aCommentThatWouldBeLostStopsTheChange() {
    assertThatThrownBy(() -> edit("a:\n  # why\n  b: 1\n").set("/a", Value.words("x")))
        .isInstanceOf(EditRefused.class)
        .hasMessageContaining("comment");
    assertThatThrownBy(() -> edit("a: 1\n# about b\nb: 2\n").remove("/a"))
        .isInstanceOf(EditRefused.class)
        .hasMessageContaining("whole file");
  }

  @Test
  void aRefusedChangeLeavesTheTextForTheNext() throws EditRefused {
    TextEdit edit = edit("a:\n  # why\n  b: 1\nc: 2\n");
    assertThatThrownBy(() -> edit.set("/a", Value.words("x"))).isInstanceOf(EditRefused.class);
    assertThat(edit.isChanged()).isFalse();
    assertThat(edit.set("/c", Value.words("3")).text()).isEqualTo("a:\n  # why\n  b: 1\nc: 3\n");
  }
}
