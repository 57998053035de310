package careplan.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a syntax error most likely comes from, in plain words, with the line as it should stand.
 *
 * <p>The engine says where it lost its way; the slip is looked for in the writing of that line and
 * of the one it started from.
 *
 * @param fault the finding
 * @param resumeAfterLine reading may go on at the next top-level key after this line
 */
record SyntaxSlip(Fault fault, int resumeAfterLine) {

  /**
   * Explains an error of the engine.
   *
   * @param context offset where the engine started on what it could not finish
   * @param problem offset where it gave up
   */
  static SyntaxSlip explain(
      SourceText source, MarkedYamlEngineException error, int context, int problem) {
    String what = error.getProblem() == null ? "" : error.getProblem();
    String during = error.getContext() == null ? "" : error.getContext();
    int line = source.lineAt(problem);
    if (during.contains("quoted scalar")
        || during.contains("flow")
        || during.contains("simple key")) {
      line = source.lineAt(context);
    } else if (what.startsWith("mapping values") || what.contains("<block end>")) {
      line = blamed(source, line, problem);
    }
    int last = Math.max(1, Math.min(line, source.lineCount()));
    return of(source, last, problem, what, during);
  }

  /** The line before, where this one is in order and the one before is not. */
  private static int blamed(SourceText source, int line, int problem) {
    WrittenLine here = WrittenLine.of(source, line);
    int before = line - 1;
    while (before > 0 && WrittenLine.of(source, before).isBlankOrComment()) {
      before--;
    }
    if (before == 0 || !here.isInOrder()) {
      return line;
    }
    for (int start = before; start > 0 && start > before - 40; start--) {
      WrittenLine earlier = WrittenLine.of(source, start);
      if (earlier.opensQuoteWithoutClosing()) {
        return start;
      }
    }
    WrittenLine previous = WrittenLine.of(source, before);
    return previous.hasNoKey() && previous.indentation() == here.indentation() ? before : line;
  }

  private static SyntaxSlip of(
      SourceText source, int number, int problem, String what, String during) {
    WrittenLine line = WrittenLine.of(source, number);
    int start = source.lineStart(number) + line.indentation();
    int end =
        source.lineStart(number)
            + source.line(number).codePointCount(0, source.line(number).length());
    Explanation explanation = explanation(line, what, during);
    Fault fault =
        new Fault(
            FaultKind.YAML_SYNTAX,
            "",
            explanation.atProblem() ? Math.min(problem, source.length()) : start,
            explanation.atProblem() ? Math.min(problem + 1, source.length()) : Math.max(start, end),
            Message.of(explanation.sentence()),
            explanation.better().map(Message::of));
    return new SyntaxSlip(fault, number);
  }

  private record Explanation(String sentence, Optional<String> better, boolean atProblem) {
    static Explanation of(String sentence, String better) {
      return new Explanation(sentence, Optional.of(better), false);
    }

    static Explanation of(String sentence) {
      return new Explanation(sentence, Optional.empty(), false);
    }
  }

  private static Explanation explanation(WrittenLine line, String what, String during) {
    if (line.tabInIndentation()) {
      return Explanation.of(
          "This line is moved in with a tab. YAML counts spaces only: use two spaces for each step"
              + " inwards.",
          line.withoutTabs());
    }
    String value = line.value();
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    if (line.opensQuoteWithoutClosing()) {
      return Explanation.of(
          "A quotation mark opens this value and none closes it. If it belongs to the words, put"
              + " the whole value in quotes; else close it.",
          line.quoted());
    }
    if (line.textAfterClosingQuote()) {
      return Explanation.of(
          "The value starts with a quotation mark, so YAML takes it to end at the next one, but"
              + " more text follows. Put the whole value in quotes.",
          line.quoted());
    }
    if (line.hasNoKey() && what.contains("':'") || line.hasNoKey() && what.startsWith("mapping")) {
      return noColon(line);
    }
    if (first == '[' || first == '{') {
      return brackets(line, during);
    }
    if (what.startsWith("found unknown escape")) {
      return Explanation.of(
          "Inside double quotes a backslash has a meaning of its own. Use single quotes, or write"
              + " the backslash twice.");
    }
    if ("*&%@`!,]}?".indexOf(first) >= 0 && !value.isEmpty()) {
      return Explanation.of(
          "A value cannot start with " + first + " unless it is in quotes.", line.quoted());
    }
    if ((first == '>' || first == '|') && value.length() > 1) {
      return Explanation.of(
          "After " + first + " the text starts on the next line, moved in.",
          line.head() + "|\n" + " ".repeat(line.indentation() + 2) + value.substring(1).strip());
    }
    if (first == '-' && value.startsWith("- ") && what.startsWith("sequence")) {
      return Explanation.of(
          "A list starts on a line of its own, below its name.",
          line.head().stripTrailing() + "\n" + " ".repeat(line.indentation() + 2) + value);
    }
    if (line.colonInText()) {
      return Explanation.of(
          "This text has a colon with a space after it, which YAML takes for the start of a new"
              + " field. Put the text in quotes, or below the name after |.",
          line.quoted());
    }
    if (what.startsWith("mapping values") || what.contains("<block end>")) {
      return Explanation.of(
          "This line does not stand in line with what it belongs to. Fields of one group, and the"
              + " dashes of one list, start in the same column.");
    }
    return new Explanation(
        "This cannot be read as YAML. Look for a quotation mark, a bracket or a colon that belongs"
            + " to the words, and put that text in quotes.",
        Optional.empty(),
        true);
  }

  private static Explanation noColon(WrittenLine line) {
    Optional<String> spaced = line.withSpaceAfterColon();
    if (spaced.isPresent()) {
      return Explanation.of("A space is missing after the colon.", spaced.get());
    }
    return Explanation.of(
        "This line has no colon. Write a field as name, colon, space, value; text that goes on from"
            + " the line above is moved in further than its name.");
  }

  private static Explanation brackets(WrittenLine line, String during) {
    boolean list = line.value().charAt(0) == '[';
    String closing = list ? "]" : "}";
    if (line.value().lastIndexOf(closing) < 0) {
      return Explanation.of(
          "A bracket opens here and is not closed: " + closing + " is missing.",
          line.text() + closing);
    }
    if (list) {
      return Explanation.of(
          "Inside brackets a comma or a colon ends a value. Put sentences in a list with a dash"
              + " before each, or in quotes.",
          line.asDashes());
    }
    if (during.contains("flow")) {
      return Explanation.of(
          "Inside braces a comma or a colon ends a value. Put each value that holds one in quotes, or"
              + " write each field on a line of its own.");
    }
    return Explanation.of(
        "Something follows a closing bracket here. Put the text in quotes.", line.quoted());
  }
}
