package careplan.output.diff;

import careplan.output.text.Paper;
import java.io.PrintStream;

/** The formats of changes, by the words that choose them. */
public enum DiffFormats {
  TEXT,
  WORDS,
  MARKDOWN,
  HTML,
  JSON;

  /** The format, writing to a stream. */
  public DiffFormat to(PrintStream out, Paper paper) {
    return switch (this) {
      case TEXT -> new TextDiff(out, paper, false);
      case WORDS -> new TextDiff(out, paper, true);
      case MARKDOWN -> new MarkdownDiff(out);
      case HTML -> new HtmlDiff(out);
      case JSON -> new JsonDiff(out);
    };
  }

  /** Whether people read it on a terminal. */
  public boolean isForTerminals() {
    return this == TEXT || this == WORDS;
  }
}
