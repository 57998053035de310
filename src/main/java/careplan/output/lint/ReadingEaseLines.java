package careplan.output.lint;

import careplan.language.judgement.ReadingEase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says how hard a plan is to read: a band and what to change, never a score. */
final class ReadingEaseLines {
  /** How many hard words are named. */
  private static final int MOST = 8;

  private ReadingEaseLines() {}

  /** Sentences, the first with the band. */
  static String of(ReadingEase.Report report, boolean redacted) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Reading ease: "
            + band(report)
            + ", with about "
            + report.wordsPerSentence()
            + " words a sentence.");
    if (report.longSentences() > 0) {
      sentences.add(
          report.longSentences() == 1
              ? "One sentence has more than 20 words: make two of it."
              : report.longSentences() + " sentences have more than 20 words: make two of each.");
    }
    if (!report.hardWords().isEmpty() && !redacted) {
      sentences.add("Plainer words: " + plainer(report.hardWords()) + ".");
    }
    if (report.numeralsTogether() > 0) {
      sentences.add(
          "Two numbers stand side by side in "
              + (report.numeralsTogether() == 1
                  ? "one place"
                  : report.numeralsTogether() + " places")
              + " and can be read as one: put a word between them.");
    }
    return String.join(" ", sentences);
  }

  static String band(ReadingEase.Report report) {
    return report.band().name().toLowerCase(Locale.ROOT);
  }

  private static String plainer(Map<String, String> hardWords) {
    StringBuilder words = new StringBuilder();
    int named = 0;
    for (Map.Entry<String, String> word : hardWords.entrySet()) {
      if (named == MOST) {
        break;
      }
      words
          .append(named == 0 ? "" : "; ")
          .append(word.getValue())
          .append(" for \"")
          .append(word.getKey())
          .append("\"");
      named++;
    }
    return words.toString();
  }
}
