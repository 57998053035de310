package careplan.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.document.Fact;
import careplan.render.document.Language;
import careplan.render.document.Words;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
  private static final HtmlFormat HTML = new HtmlFormat(new HtmlStyle("", ""));

  @Test
  void wordsOfAPlanNeverBecomeMarkup() {
    String page =
        HTML.write(
            Documents.of(Language.ENGLISH, Documents.words("<script>alert('a' & \"b\")</script>")));
    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;a&#39; &amp; &quot;b&quot;)&lt;/script&gt;")
        .doesNotContain("<script")
        .containsOnlyOnce("</style>");
  }

  @Test
  void aParagraphInAnotherLanguageSaysSo() {
    assertThat(HTML.write(Documents.of(Language.ENGLISH, new Words("Bore da", Language.WELSH))))
        .contains("<p lang=\"cy\">Bore da</p>");
    assertThat(
            HTML.write(
                Documents.of(
                    Language.ENGLISH,
                    Documents.words("Said: "),
                    new Words("صباح الخير", new Language("ar")))))
        .contains("<p>Said: <span lang=\"ar\" dir=\"rtl\">صباح الخير</span></p>");
  }

  @Test
  void numbersKeepTheirOrderBetweenWordsThatRunFromRightToLeft() {
    Language arabic = new Language("ar");
    assertThat(
            HTML.write(
                Documents.of(
                    arabic,
                    new Words("اتصل ", arabic),
                    new Fact("020 7946 0000", Fact.Kind.PHONE, arabic))))
        .contains("<bdi dir=\"ltr\">020\u00A07946\u00A00000</bdi>")
        .contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void namesInLettersThatRunTheOtherWayAreSetApart() {
    assertThat(HTML.write(Documents.of(Language.ENGLISH, Documents.words("محمد (son)"))))
        .contains("<p><bdi>محمد (son)</bdi></p>");
  }

  @Test
  void charactersThatTurnWordsAroundAreTakenOut() {
    assertThat(
            HTML.write(Documents.of(Language.ENGLISH, Documents.words("take \u202E05\u202C mg"))))
        .contains("<p>take 05 mg</p>");
  }
}
