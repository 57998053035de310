package careplan.cli;

import careplan.conversation.Wording;
import careplan.output.review.PreparationJson;
import careplan.output.review.PreparationText;
import careplan.plan.PlanReading;
import careplan.review.EarlierPlan;
import careplan.review.Meeting;
import careplan.review.Preparation;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan review PLAN}. */
final class ReviewCommand implements Command {
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String purpose() {
    return "hold a review with the plan open, and write what comes of it";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "careplan review annie.careplan.yaml", "hold the meeting, question by question"),
        new Example(
            "careplan review --prepare annie.careplan.yaml", "show what is due, and what changed"),
        new Example("careplan review --resume", "go on with a meeting that was interrupted"),
        new Example(
            "careplan review --lang cy annie.careplan.yaml", "cynnal y cyfarfod yn Gymraeg"),
        new Example(
            "careplan review --answers answers.yaml annie.careplan.yaml",
            "take answers from a file; nobody is asked"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("[PLAN]", "the plan to review; none with --resume, where one was interrupted")
        .flag("show what there is to know before the meeting, and ask nothing", "--prepare")
        .value("FORMAT", "of --prepare: text (the default) or json", "--format")
        .among(Format.values())
        .value("LANG", "en or cy: what is spoken; else the language of the plan", "--lang")
        .value("ANSWERS", "take the answers from this YAML file, - for standard input", "--answers")
        .flag("write the changed plan to standard output, and leave the file alone", "--print")
        .flag("go on with what was said before; an error where nothing was", "--resume")
        .flag("delete what was said and is kept for PLAN", "--forget")
        .flag("use no keys of the terminal: plain lines in, plain lines out", "--plain")
        .value("DATE", "the day it is, such as 2027-03-01", "--today")
        .flag("use no settings of a .careplan folder", "--isolated")
        .colour()
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Enter alone changes nothing, and never ends a plan or withdraws anything. At any question,"
            + " help, back, skip, why, show, edit, save and quit are understood.",
        "After each answer what was said is kept in $XDG_STATE_HOME/careplan (else"
            + " ~/.local/state/careplan), readable by you alone, until the review is written. After"
            + " Ctrl-C or a closed terminal, the same command goes on where it stopped; where the"
            + " plan was changed meanwhile, it says what is different first.",
        "At the end all changes are shown in plain words, and nothing is written before you say yes."
            + " The review stands after those before it, what has changed changes where it stands,"
            + " and everything else, comments among it, stays as it is, byte for byte.",
        "A file of answers names each question by where it is asked: there, with, where;"
            + " goals.ID.said and goals.ID.now; needs.ID.now; goals.ID.actions.which and"
            + " goals.ID.actions.ACTION.now; outcome; next. What is needed and missing is named.",
        "Exit status: 0 done; 1 the plan has ended, so there is nothing to review; 2 the plan cannot"
            + " be read or written, or answers are missing; 130 stopped, with what was said kept.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    ReviewRequest request = ReviewRequest.of(arguments, surroundings);
    if (request.problem().isPresent()) {
      surroundings.say(request.problem().get());
      return Status.TROUBLE;
    }
    if (arguments.hasMatchedOption("--forget")) {
      return request.forget();
    }
    if (arguments.hasMatchedOption("--prepare")) {
      return prepare(request, arguments, surroundings);
    }
    return new ReviewMeeting(request, surroundings).hold();
  }

  private static int prepare(
      ReviewRequest request, ParseResult arguments, Surroundings surroundings) {
    Format format = Choice.of(arguments, "--format", Format.values(), Format.TEXT);
    Optional<PlanReading> reading = new PlanSource(surroundings).read(request.plan());
    if (reading.isEmpty()) {
      return Status.TROUBLE;
    }
    EarlierPlan earlier =
        EarlierPlan.at(
            request.plan().path(), Preparation.since(reading.get().plan().orElseThrow()));
    Preparation preparation =
        Preparation.of(reading.get(), request.findings(reading.get()), earlier, request.today());
    if (format == Format.JSON) {
      surroundings.out().print(PreparationJson.of(request.plan().name(), preparation));
      return Status.FINE;
    }
    Wording wording = Meeting.wording(request.language(reading.get()));
    new PreparationText(
            surroundings.out(), Screen.of(arguments, surroundings), wording, request.today())
        .write(request.plan().name(), preparation);
    return Status.FINE;
  }
}
