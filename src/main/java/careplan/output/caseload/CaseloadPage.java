package careplan.output.caseload;

import careplan.render.document.Document;
import careplan.render.format.HtmlFormat;
import careplan.render.format.HtmlStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report as one HTML file, with the style of the copies and room for its charts. */
public final class CaseloadPage {
  private static final String SHEET = "/careplan/render/copy.css";
  private static final String WIDE_PICTURES =
      """
      .illustrated{grid-template-columns:minmax(0,1fr)}
      .illustrated img{max-width:100%}
      header div,nav,main,body>footer{max-width:60rem}
      p,li{max-width:36rem}
      caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
      """;

  private CaseloadPage() {}

  /** The page. */
  public static String of(Document document) {
    return new HtmlFormat(new HtmlStyle(sheet(), WIDE_PICTURES)).write(document);
  }

  private static String sheet() {
    try (InputStream sheet = CaseloadPage.class.getResourceAsStream(SHEET)) {
      if (sheet == null) {
        throw new IllegalStateException(SHEET);
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
