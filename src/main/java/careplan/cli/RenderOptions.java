package careplan.cli;

import careplan.plan.LanguageTag;
import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import careplan.render.document.Language;
import careplan.render.file.OutputFormat;
import careplan.render.words.LabelFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What may follow {@code render}, made of the words that were typed. */
record RenderOptions(
    List<Copy> copies,
    boolean all,
    List<OutputFormat> formats,
    Optional<String> reader,
    Optional<Language> language,
    Optional<Integer> points,
    Optional<String> output,
    LocalDate day,
    boolean force,
    boolean strict,
    boolean quiet) {
  private static final int SMALLEST = 12;
  private static final int LARGEST = 48;

  static CommandSpec spec() {
    return new Options()
        .arguments("PLAN", "plans, or folders of plans; - is standard input")
        .values("COPY", "which copy, or all; several with commas", "--copy")
        .values("FORMAT", "html, md or text; several with commas", "--format")
        .value("PERSON", "for somebody in the team: only what they may see", "--for")
        .value("TAG", "the language of the headings: en or cy", "--lang")
        .value("POINTS", "the size of the letters", "--points")
        .value("PLACE", "a file, a folder/ or - for standard output", "-o", "--output")
        .value("DATE", "consent has to hold on this day, such as 2027-03-01", "--today")
        .flag("replace files that careplan did not make, or that were changed", "--force")
        .flag("make no copy of a plan that has mistakes", "--strict")
        .quiet("notes about what was made")
        .spec();
  }

  static RenderOptions of(ParseResult arguments, Surroundings surroundings) {
    List<String> copies = words(arguments, "--copy");
    boolean all = copies.remove("all");
    return new RenderOptions(
        copies(copies),
        all,
        formats(words(arguments, "--format")),
        Choice.text(arguments, "--for"),
        Choice.text(arguments, "--lang").map(RenderOptions::language),
        Choice.text(arguments, "--points").map(RenderOptions::points),
        Choice.text(arguments, "-o"),
        Choice.day(arguments, "--today").orElseGet(surroundings::today),
        arguments.hasMatchedOption("--force"),
        arguments.hasMatchedOption("--strict"),
        arguments.hasMatchedOption("--quiet"));
  }

  private static List<String> words(ParseResult arguments, String option) {
    List<String> words = new ArrayList<>();
    for (String typed : Choice.texts(arguments, option)) {
      for (String word : typed.split(",", -1)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return words;
  }

  private static List<Copy> copies(List<String> words) {
    List<String> names = new ArrayList<>(List.of("all"));
    Copies.ALL.forEach(copy -> names.add(copy.name()));
    List<Copy> copies = new ArrayList<>();
    for (String word : words) {
      Copy copy =
          Copies.named(word)
              .orElseThrow(
                  () ->
                      WrongUse.unknown(
                          "There is no copy '" + word + "'.",
                          word,
                          names,
                          "There are " + String.join(", ", names) + "."));
      if (!copies.contains(copy)) {
        copies.add(copy);
      }
    }
    return copies;
  }

  private static List<OutputFormat> formats(List<String> words) {
    List<OutputFormat> formats = new ArrayList<>();
    for (String word : words) {
      OutputFormat format =
          OutputFormat.named(word)
              .orElseThrow(
                  () ->
                      WrongUse.unknown(
                          "There is no format '" + word + "'.",
                          word,
                          OutputFormat.words(),
                          "There are " + String.join(", ", OutputFormat.words()) + "."));
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return formats.isEmpty() ? List.of(OutputFormat.HTML) : formats;
  }

  private static Language language(String tag) {
    Language language = Language.of(tag);
    if (!LanguageTag.isOne(tag) || LabelFiles.labels(language).isEmpty()) {
      throw WrongUse.unknown(
          "There are no headings in the language '" + tag + "'.",
          tag,
          LabelFiles.LANGUAGES,
          "There are " + String.join(", ", LabelFiles.LANGUAGES) + ".");
    }
    return language;
  }

  private static int points(String typed) {
    boolean number = !typed.isEmpty() && typed.length() <= 2;
    for (int i = 0; i < typed.length(); i++) {
      number &= typed.charAt(i) >= '0' && typed.charAt(i) <= '9';
    }
    int points = number ? Integer.parseInt(typed) : 0;
    if (points < SMALLEST || points > LARGEST) {
      throw new WrongUse(
          "--points takes a whole number from "
              + SMALLEST
              + " to "
              + LARGEST
              + ", and '"
              + typed
              + "' is none.");
    }
    return points;
  }
}
