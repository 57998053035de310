package careplan.render.copy;

import static careplan.render.file.OutputFormat.HTML;
import static careplan.render.file.OutputFormat.MD;
import static careplan.render.file.OutputFormat.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.easy.Pictures;
import careplan.render.file.OutputFormat;
import org.junit.jupiter.api.Test;

class EasyReadTest {
  private static final String LONG =
      "I like to sit on the wall by the harbour and watch every boat come in until tea.";
  private static final String PLAN =
      """
      careplan: 1
      person: {name: Gwen Parry}
      about-me: {what-matters: [I swim. My dog comes too., "%s"]}
      goals: [{goal: I want to reduce my medication.}]
      copies: [{to: me, copy: easy-read}]
      team: [{id: ann, name: Ann Lloyd}]
      """
          .formatted(LONG);

  @Test
  void eachIdeaHasAPictureAndEachSentenceALine() {
    String page = CopySample.text("easy-read", PLAN, HTML);
    assertThat(page.split("<div class=\"illustrated\">")).hasSize(4);
    assertThat(page).contains("<p>I swim.</p>").contains("<p>My dog comes too.</p>");
  }

  @Test
  void longSentencesStayAsTheyAreAndAreNamed() {
    assertThat(CopySample.made("easy-read", PLAN, HTML).remarks())
        .anyMatch(remark -> remark.contains(LONG))
        .noneMatch(remark -> remark.contains("I swim"));
    assertThat(CopySample.text("easy-read", PLAN, HTML)).contains(LONG);
  }

  @Test
  void itIsADraftUntilThePlanSaysWhoCheckedIt() {
    String checked = PLAN.replace("copy: easy-read}", "copy: easy-read, checked-by: ann}");
    for (OutputFormat format : new OutputFormat[] {HTML, MD, TEXT}) {
      assertThat(CopySample.text("easy-read", PLAN, format))
          .contains("Draft: to be checked.")
          .contains("Pictures not checked.");
      assertThat(CopySample.text("easy-read", checked, format))
          .contains("Ann Lloyd")
          .contains("checked this copy with me.")
          .doesNotContain("Draft: to be checked");
    }
  }

  @Test
  void theLongestWordsChooseThePictureAndOnlyWholeWordsDo() {
    Pictures pictures = new Pictures();
    assertThat(pictures.named("I will stop smoking by May.")).contains("no-smoking");
    assertThat(pictures.named("They stop me smoking.")).contains("stop");
    assertThat(pictures.named("The shopkeeper knows me.")).isEmpty();
    assertThat(pictures.named("")).isEmpty();
  }
}
