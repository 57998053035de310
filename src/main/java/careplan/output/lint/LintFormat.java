package careplan.output.lint;

import careplan.lint.FileResult;

/**
 * A way to write findings. It is given only what is to be shown, file by file in their order, and
 * writes it as it comes.
 */
public interface LintFormat {

  /** Before the first file. */
  void begin();

  /** What came of one file. */
  void file(FileResult result);

  /** After the last file, also where some could not be read. */
  void end(LintSummary summary);
}
