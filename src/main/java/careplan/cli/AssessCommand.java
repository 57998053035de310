package careplan.cli;

import careplan.assess.Assessment;
import careplan.assess.Comparison;
import careplan.assess.Evidence;
import careplan.assess.Group;
import careplan.assess.Item;
import careplan.assess.Toolkit;
import careplan.output.assess.AssessmentDocument;
import careplan.output.assess.ComparisonDocument;
import careplan.output.caseload.CaseloadPage;
import careplan.render.document.Document;
import careplan.render.format.MarkdownFormat;
import careplan.render.format.TextFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan assess new|answer|report|compare|questions}. */
final class AssessCommand implements Command {
  private enum Format {
    TEXT,
    MARKDOWN,
    HTML
  }

  private enum Verb {
    NEW,
    ANSWER,
    REPORT,
    COMPARE,
    QUESTIONS
  }

  @Override
  public String name() {
    return "assess";
  }

  @Override
  public String purpose() {
    return "assess how a service plans, with 33 questions and its own plans";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "careplan assess new ours.yaml --caseload plans/", "begin, with figures from plans"),
        new Example("careplan assess answer ours.yaml", "answer the questions that are open"),
        new Example(
            "careplan assess answer ours.yaml --set key-worker=partly", "answer one question"),
        new Example("careplan assess report ours.yaml --format markdown", "write a report"),
        new Example(
            "careplan assess compare 2025.yaml 2026.yaml", "say what has changed between two"),
        new Example("careplan assess questions", "list the questions, and how a file names them"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments(
            "new|answer|report|compare|questions [FILE...]",
            "what to do; then the file, or two to compare")
        .values("DIR", "plans that answer what plans can answer", "--caseload")
        .value("NAME", "whose assessment a new one is", "--service")
        .values("KEY=ANSWER", "answer one question: key-worker=partly", "--set")
        .value("FILE", "take answers from this YAML file, - for standard input", "--answers")
        .flag("ask every question, also those that have an answer", "--all")
        .flag("use no keys of the terminal: plain lines in, plain lines out", "--plain")
        .value("OLD", "show in a report what has become of an earlier assessment", "--compare")
        .value("FORMAT", "text (the default), markdown or html", "--format")
        .among(Format.values())
        .value("DATE", "the day to write and to judge plans by, such as 2027-03-01", "--today")
        .flag("let 'new' replace a file that is there", "--force")
        .flag("use no settings of a .careplan folder", "--isolated")
        .quiet("progress")
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "The file is yours to edit: under each question answer (yes, no or partly), notes, and"
            + " actions with action, who, by, area and status. Comments stay where they are.",
        "Some questions can be answered from plans, as far as plans go: --caseload writes the figure"
            + " below the question, and a report names the plans behind it. The answer is always"
            + " yours.",
        "A file of answers holds a question with its answer each: 'key-worker: partly', or below it"
            + " answer, and action, who and by, or a list of them under actions.",
        "Exit status: 0 fine; 2 wrong use, or a file could not be read or written; 130 stopped, with"
            + " what was said kept.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (words.isEmpty()) {
      throw new WrongUse(
          "Say what to do: new, answer, report, compare or questions, as 'careplan assess new"
              + " ours.yaml'.");
    }
    Verb verb = Choice.of("assess", words.get(0), Verb.values());
    List<String> files = words.subList(1, words.size());
    int wanted = verb == Verb.QUESTIONS ? 0 : verb == Verb.COMPARE ? 2 : 1;
    if (files.size() != wanted) {
      throw new WrongUse(
          "'assess "
              + words.get(0)
              + "' takes "
              + (wanted == 0 ? "no file." : wanted == 1 ? "one file." : "two files: OLD NEW."));
    }
    Format format = Choice.of(arguments, "--format", Format.values(), Format.TEXT);
    AssessEvidence evidence = new AssessEvidence(arguments, surroundings);
    return switch (verb) {
      case QUESTIONS -> questions(surroundings);
      case NEW -> new AssessFile(files.get(0), surroundings).begin(arguments, evidence);
      case ANSWER -> new AssessAnswer(arguments, surroundings).run(files.get(0), evidence);
      case REPORT -> report(files.get(0), evidence, format, arguments, surroundings);
      case COMPARE -> compare(files, format, surroundings);
    };
  }

  private static int questions(Surroundings surroundings) {
    Group group = null;
    for (Item item : Toolkit.ALL) {
      if (item.group() != group) {
        surroundings.out().print((group == null ? "" : "\n") + item.group().title() + "\n");
        group = item.group();
      }
      surroundings
          .out()
          .print("  " + item.number() + ". " + item.key() + ": " + item.words() + "\n");
    }
    surroundings.out().print("\n" + Toolkit.SOURCE + "\n");
    return Status.FINE;
  }

  private static int report(
      String file,
      AssessEvidence caseload,
      Format format,
      ParseResult arguments,
      Surroundings surroundings) {
    Optional<Assessment> now = new AssessFile(file, surroundings).read();
    Optional<String> old = Choice.text(arguments, "--compare");
    Optional<Assessment> before = old.flatMap(name -> new AssessFile(name, surroundings).read());
    if (now.isEmpty() || before.isEmpty() && old.isPresent()) {
      return Status.TROUBLE;
    }
    Evidence evidence = caseload.evidence();
    Optional<Comparison> comparison = before.map(then -> Comparison.of(then, now.get()));
    write(AssessmentDocument.of(now.get(), evidence, comparison), format, surroundings);
    return caseload.hadTrouble() ? Status.TROUBLE : Status.FINE;
  }

  private static int compare(List<String> files, Format format, Surroundings surroundings) {
    Optional<Assessment> before = new AssessFile(files.get(0), surroundings).read();
    Optional<Assessment> now = new AssessFile(files.get(1), surroundings).read();
    if (before.isEmpty() || now.isEmpty()) {
      return Status.TROUBLE;
    }
    write(ComparisonDocument.of(before.get(), now.get()), format, surroundings);
    return Status.FINE;
  }

  private static void write(Document document, Format format, Surroundings surroundings) {
    surroundings
        .out()
        .print(
            switch (format) {
              case TEXT -> new TextFormat().write(document);
              case MARKDOWN -> new MarkdownFormat().write(document);
              case HTML -> CaseloadPage.of(document);
            });
  }
}
