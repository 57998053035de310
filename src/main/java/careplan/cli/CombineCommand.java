package careplan.cli;

import careplan.combine.Combined;
import careplan.combine.Persons;
import careplan.combine.PlanCombination;
import careplan.combine.Source;
import careplan.yaml.EditRefused;
import careplan.yaml.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan combine PLAN...}. */
final class CombineCommand implements Command {

  @Override
  public String name() {
    return "combine";
  }

  @Override
  public String purpose() {
    return "make one plan out of several plans of one person";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "careplan combine nursing.careplan.yaml physio.careplan.yaml -o annie.careplan.yaml",
            "make one plan, and say what has to be decided"),
        new Example(
            "careplan combine --same jo=jo-2 nursing.careplan.yaml physio.careplan.yaml",
            "say that Jo in one plan is Jo in the other"),
        new Example(
            "careplan combine --report clashes.txt nursing.careplan.yaml physio.careplan.yaml",
            "write what has to be decided to a file"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("PLAN", "plans of one person, the leading one first; - reads standard input")
        .value("FILE", "write the plan here and not to standard output", "-o", "--output")
        .value("FILE", "write the report here and not to standard error", "--report")
        .values("A=B", "these two people are one; ids as the report names them", "--same")
        .values("A=B", "these two people are two", "--apart")
        .flag("the plans are one person's, though name or number differ", "--same-person")
        .flag("replace a file that is there", "--force")
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "People are joined by name and telephone number; where that leaves a doubt, you are asked at"
            + " a terminal, and otherwise they are kept apart and the report says how to answer. Of"
            + " a need, goal or action that stands in two plans in the same words one is kept. The"
            + " files that an item comes from stand under x-from.",
        "Lists add up and sentences of both plans are kept. Of two single values the first plan's"
            + " stands; the shorter time to the next review wins. What bears on safety is never"
            + " settled: two doses are two entries, and a person decides.",
        "The new plan is a draft: nobody has agreed to it yet. Consent to see one plan is no consent"
            + " to see all; it is carried over only where every plan gives it.",
        "Nothing is dropped without a word: every item, sentence and comment stands in the plan or in"
            + " the report, and each run counts them.",
        "Exit status: 0 combined; 1 combined, and a person has something to decide; 2 wrong use,"
            + " plans of different people, or a plan that could not be read or written.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    Optional<Path> target = target(arguments, "-o", surroundings);
    Optional<Path> reportFile = target(arguments, "--report", surroundings);
    CombineSources read = new CombineSources(Choice.words(arguments), target, surroundings);
    Optional<List<Source>> sources = read.read();
    if (sources.isEmpty()) {
      return Status.TROUBLE;
    }
    Optional<String> differ = Persons.differ(sources.get());
    if (differ.isPresent() && !arguments.hasMatchedOption("--same-person")) {
      surroundings.say(
          "These are plans of different people. "
              + differ.get()
              + " If it is surely one person, say --same-person.");
      return Status.TROUBLE;
    }
    CombineQuestions questions =
        new CombineQuestions(
            Choice.texts(arguments, "--same"), Choice.texts(arguments, "--apart"), surroundings);
    try {
      Combined combined =
          PlanCombination.of(
              sources.get(), read.includes(sources.get()), surroundings.today(), questions);
      questions.sayUnused();
      CombineReport report = new CombineReport(combined.report(), sources.get());
      write(combined.text(), target, arguments, surroundings);
      if (reportFile.isPresent()) {
        write(report.text(), reportFile, arguments, surroundings);
        surroundings.say(report.counts());
      } else {
        surroundings.err().print(report.text());
      }
      boolean isSure = arguments.hasMatchedOption("--same-person");
      if (!isSure && Persons.areKnownByNameAlone(sources.get())) {
        surroundings.say(
            "Only the name says that these are one person's plans. Write the NHS number or the date"
                + " of birth into them to be sure.");
      }
      return combined.report().leavesSomethingOpen() ? Status.FOUND : Status.FINE;
    } catch (EditRefused refused) {
      surroundings.say(
          "Nothing was written, for the plan could not be proven to hold everything: "
              + refused.getMessage());
    } catch (IOException notWritten) {
      surroundings.say("The result could not be written. The plans are as they were.");
    }
    return Status.TROUBLE;
  }

  private static Optional<Path> target(
      ParseResult arguments, String option, Surroundings surroundings) {
    Optional<String> name = Choice.text(arguments, option);
    Optional<Path> path = name.map(its -> surroundings.directory().resolve(its));
    if (path.isPresent()) {
      boolean exists = Files.exists(path.get(), LinkOption.NOFOLLOW_LINKS);
      if (name.get().isEmpty() || Files.isDirectory(path.get())) {
        throw new WrongUse(option + " needs a file, and '" + name.get() + "' is none.");
      }
      if (exists && !arguments.hasMatchedOption("--force")) {
        throw new WrongUse(name.get() + " is there already. --force replaces it.");
      }
    }
    return path;
  }

  private static void write(
      String text, Optional<Path> target, ParseResult arguments, Surroundings surroundings)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (target.isEmpty()) {
      surroundings.out().print(text);
      surroundings.out().flush();
    } else if (arguments.hasMatchedOption("--force")) {
      WholeFile.write(target.get(), bytes);
    } else {
      WholeFile.create(target.get(), bytes);
    }
  }
}
