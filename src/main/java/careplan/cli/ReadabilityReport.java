package careplan.cli;

import careplan.language.judgement.ReadingEase;
import careplan.output.text.VisibleText;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.render.reading.HardSentence;
import careplan.render.reading.Readability;
import careplan.settings.PlanFile;
import careplan.yaml.Span;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/** Says which sentences of plans are hard to read, and why. */
final class ReadabilityReport {
  private ReadabilityReport() {}

  /**
   * Prints it.
   *
   * @return the exit status: hard sentences are no fault
   */
  static int print(List<PlanFile> plans, Surroundings surroundings) {
    Readability readability = new Readability();
    int status = Status.FINE;
    for (PlanFile plan : plans) {
      try (InputStream input =
          plan.standardInput() ? surroundings.in() : Files.newInputStream(plan.path())) {
        PlanReading reading =
            PlanReader.read(plan.name(), input.readNBytes(TextDecoder.LARGEST_FILE + 1));
        if (reading.plan().isEmpty()) {
          surroundings.say(plan.name() + ": No plan could be read here.");
          status = Status.TROUBLE;
        } else {
          print(plan, reading, readability.of(reading.plan().get()), surroundings);
        }
      } catch (IOException unread) {
        surroundings.say(plan.name() + ": This file could not be read.");
        status = Status.TROUBLE;
      }
    }
    return status;
  }

  private static void print(
      PlanFile plan, PlanReading reading, Readability.Report report, Surroundings surroundings) {
    StringBuilder out = new StringBuilder();
    for (HardSentence hard : report.sentences()) {
      Span at = reading.document().source().span(hard.place(), hard.place());
      out.append(VisibleText.oneLine(plan.name())).append(':').append(at.line()).append(": ");
      out.append(VisibleText.oneLine(hard.sentence())).append('\n');
      for (String reason : hard.reasons()) {
        out.append("  ").append(VisibleText.oneLine(reason)).append('\n');
      }
    }
    out.append(VisibleText.oneLine(plan.name())).append(": ");
    out.append(report.sentences().size()).append(" of ").append(report.read());
    out.append(" sentences are hard to read. ").append(band(report)).append('\n');
    surroundings.out().print(out);
  }

  private static String band(Readability.Report report) {
    if (report.band().isEmpty()) {
      return "There are too few sentences in English to judge the whole: "
          + ReadingEase.FEWEST_SENTENCES
          + " are needed.";
    }
    return switch (report.band().get()) {
      case EASY -> "The whole is easy to read.";
      case FAIR -> "The whole is fairly easy to read.";
      case HARD -> "The whole is hard to read.";
    };
  }
}
