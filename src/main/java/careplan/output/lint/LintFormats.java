package careplan.output.lint;

import careplan.output.text.Paper;
import java.io.PrintStream;
import java.util.Locale;

/** The formats there are. */
public enum LintFormats {
  FULL,
  CONCISE,
  JSON;

  /** The word that asks for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the report says itself how the run went, so that nobody else need say it. */
  public boolean closesItself() {
    return this != CONCISE;
  }

  /**
   * Makes it.
   *
   * @param out where it is written
   * @param paper how wide, and whether in colour, where it is for people
   * @param closing whether a format for people ends in figures and a next step
   */
  public LintFormat make(PrintStream out, Paper paper, boolean closing) {
    return switch (this) {
      case FULL -> new FullFormat(out, paper, closing);
      case CONCISE -> new ConciseFormat(out);
      case JSON -> new JsonFormat(out);
    };
  }
}
