package careplan.cli;

import careplan.plan.LanguageTag;
import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import careplan.render.document.Language;
import careplan.render.file.Order;
import careplan.render.file.OutputFormat;
import careplan.render.words.LabelFiles;
import careplan.render.words.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What may follow {@code render}, made of the words that were typed.
 *
 * @param order which copies are asked for
 * @param all whether that is every copy
 * @param output what {@code -o} says
 * @param force whether files are replaced that somebody changed
 * @param strict whether a plan with mistakes gets no copy
 * @param quiet whether only trouble is told
 */
record RenderOptions(
    Order order,
    boolean all,
    Optional<String> output,
    boolean force,
    boolean strict,
    boolean quiet) {
  private static final int SMALLEST = 12;
  private static final int SMALLEST_LARGE_PRINT = 16;
  private static final int LARGEST = 48;

  static CommandSpec spec() {
    return new Options()
        .arguments("PLAN", "plans, or folders of plans; - is standard input")
        .values("COPY,...", "which copies, or all of them", "--copy")
        .values(
            "FORMAT,...",
            "html (the default), md, text; ics for dates, vcf for contacts",
            "--format")
        .among(OutputFormat.values())
        .value("PERSON", "for somebody in the team: only what they may see", "--for")
        .values(
            "TAG[,TAG]",
            "the language of the headings, or two: en, cy (ar and ur are unchecked samples)",
            "--lang")
        .value("POINTS", "the size of the letters; 16 at least in large print", "--points")
        .value("PLACE", "a file, a folder/, or - for standard output", "-o", "--output")
        .value("FILE", "style for pages, which comes after ours", "--css")
        .value("DIR", "pictures of your own for easy read, each named for what it is", "--symbols")
        .value("DATE", "consent has to hold on this day, such as 2027-03-01", "--today")
        .flag("replace files that were changed, or that careplan did not make", "--force")
        .flag("make no copy of a plan that has mistakes", "--strict")
        .flag("make the copies again whenever a plan is saved, until Ctrl-C", "--watch")
        .flag("make no copy; say which sentences are hard to read, and why", "--readability")
        .value("PART", "print a part of copies, to write one of your own", "--show-template")
        .quiet("notes about what was made")
        .spec();
  }

  static RenderOptions of(ParseResult arguments, Surroundings surroundings) {
    List<String> words = words(arguments, "--copy");
    boolean all = words.remove("all");
    List<Copy> copies = all ? Copies.ALL : each(words, "copy", RenderOptions::copy, copyNames());
    List<OutputFormat> formats =
        each(words(arguments, "--format"), "format", OutputFormat::named, OutputFormat.words());
    Templates templates = RenderParts.found(surroundings);
    Order order =
        new Order(
            copies,
            formats.isEmpty() ? List.of(OutputFormat.HTML) : formats,
            Choice.text(arguments, "--for"),
            languages(words(arguments, "--lang"), templates),
            Choice.text(arguments, "--points").map(typed -> points(typed, copies)),
            Choice.day(arguments, "--today").orElseGet(surroundings::today),
            templates,
            RenderParts.style(Choice.text(arguments, "--css"), surroundings),
            RenderParts.symbols(Choice.text(arguments, "--symbols"), surroundings));
    if (Choice.text(arguments, "-o").filter(String::isBlank).isPresent()) {
      throw new WrongUse("-o takes a file, a folder/, or - for standard output.");
    }
    return new RenderOptions(
        order,
        all,
        Choice.text(arguments, "-o"),
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

  private static Optional<Copy> copy(String name) {
    return Copies.named(name);
  }

  private static List<String> copyNames() {
    List<String> names = new ArrayList<>(List.of("all"));
    Copies.ALL.forEach(copy -> names.add(copy.name()));
    return names;
  }

  /** What each of some words names, once each. */
  private static <T> List<T> each(
      List<String> words, String what, Function<String, Optional<T>> named, List<String> known) {
    List<T> all = new ArrayList<>();
    for (String word : words) {
      T one =
          named
              .apply(word)
              .orElseThrow(
                  () ->
                      WrongUse.unknown(
                          "There is no " + what + " '" + word + "'.",
                          word,
                          known,
                          "There are " + String.join(", ", known) + "."));
      if (!all.contains(one)) {
        all.add(one);
      }
    }
    return all;
  }

  private static List<Language> languages(List<String> tags, Templates templates) {
    LabelFiles files = new LabelFiles(templates);
    tags.forEach(tag -> notByName(tag, files));
    List<Language> languages =
        each(tags, "language for headings", tag -> language(tag, files), files.languages());
    if (languages.size() > 2) {
      throw new WrongUse("--lang takes one language or two, and " + tags.size() + " are given.");
    }
    return languages;
  }

  /** Refuses the name of a language, with the tag to write. */
  private static void notByName(String typed, LabelFiles files) {
    for (String tag : files.languages()) {
      String label = "language." + tag;
      if (files.english().has(label) && files.english().plain(label).equalsIgnoreCase(typed)) {
        throw new WrongUse("--lang takes the tag of a language: for " + typed + ", " + tag + ".");
      }
    }
  }

  private static Optional<Language> language(String tag, LabelFiles files) {
    return LanguageTag.isOne(tag)
        ? files.labels(Language.of(tag)).map(labels -> Language.of(tag))
        : Optional.empty();
  }

  private static int points(String typed, List<Copy> copies) {
    boolean number = !typed.isEmpty() && typed.length() <= 2;
    for (int i = 0; i < typed.length(); i++) {
      number &= typed.charAt(i) >= '0' && typed.charAt(i) <= '9';
    }
    int points = number ? Integer.parseInt(typed) : 0;
    boolean large = copies.size() == 1 && copies.get(0).name().equals("large-print");
    int smallest = large ? SMALLEST_LARGE_PRINT : SMALLEST;
    if (points < smallest || points > LARGEST) {
      throw new WrongUse(
          "--points takes a whole number from "
              + smallest
              + " to "
              + LARGEST
              + (large ? " for large print" : "")
              + ", and '"
              + typed
              + "' is none.");
    }
    return points;
  }
}
