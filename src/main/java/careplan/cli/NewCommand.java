package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.Wording;
import careplan.create.NewPlan;
import careplan.plan.Detail;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan new [FILE]}. */
final class NewCommand implements Command {

  @Override
  public String name() {
    return "new";
  }

  @Override
  public String purpose() {
    return "write a plan together, question by question";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan new annie", "ask, and write annie.careplan.yaml"),
        new Example(
            "careplan new --detail note sam", "write a note of what was agreed, in a minute"),
        new Example(
            "careplan new --type long-term-condition annie", "ask what such a plan must hold"),
        new Example("careplan new --resume", "go on with a talk that was interrupted"),
        new Example("careplan new --lang cy annie", "gofyn ac ysgrifennu yn Gymraeg"),
        new Example(
            "careplan new --answers answers.yaml annie",
            "take answers from a file; nobody is asked"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments(
            "[FILE]", "the plan to write; where none is named, it is called after the person")
        .value("TYPE,...", "the kinds of plan it is, such as long-term-condition", "--type")
        .value("SIZE", "note, brief or full; asked for where it is not said", "--detail")
        .among(Detail.values())
        .value("TEMPLATE", "begin with .careplan/templates/TEMPLATE.yaml, or a type", "--template")
        .value("LANG", "en (the default) or cy: what is spoken and written", "--lang")
        .value("ANSWERS", "take the answers from this YAML file, - for standard input", "--answers")
        .flag("write the plan to standard output", "--print")
        .flag("go on with what was said before; an error where nothing was", "--resume")
        .flag("delete what was said and is kept for FILE", "--forget")
        .flag("use no keys of the terminal: plain lines in, plain lines out", "--plain")
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Every question but the name can be passed with Enter; \"don't know\" leaves it open, and it is"
            + " named again at the end. At any of them, help, back, skip, why, show, show file, edit,"
            + " save and quit are understood.",
        "After each answer what was said is kept in $XDG_STATE_HOME/careplan (else"
            + " ~/.local/state/careplan), readable by you alone, until the plan is written. After"
            + " Ctrl-C or a closed terminal, the same command goes on where it stopped.",
        "A file of answers names each question by its path in the plan, as in a plan: goals are a"
            + " list, each with goal, by and measure. Dates may be written as people say them, and"
            + " people by name. What is left out on purpose stands under skip, with the reason.",
        "A file that exists is never overwritten. Nothing clinical is ever filled in.",
        "Exit status: 0 the plan is written; 2 it could not be, or answers are missing; 130 stopped,"
            + " with what was said kept.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    NewRequest request = NewRequest.of(arguments, surroundings);
    if (arguments.hasMatchedOption("--forget")) {
      return request.forget();
    }
    if (request.problem().isPresent()) {
      surroundings.say(request.problem().get());
      return Status.TROUBLE;
    }
    Wording wording = NewPlan.wording(request.language());
    NewFile file = new NewFile(request, surroundings, wording);
    if (file.isTaken()) {
      return Status.TROUBLE;
    }
    NewPlan plan = request.plan();
    if (request.answersFile().isPresent()) {
      Optional<Answers> given = new NewFromAnswers(request, surroundings).answers(plan);
      return given.isEmpty() ? Status.TROUBLE : file.write(plan, given.get(), 0);
    }
    NewTalk talk = new NewTalk(request, surroundings, wording);
    Optional<Answers> said = talk.answers(plan, file);
    return said.isEmpty() ? talk.status() : file.write(plan, said.get(), talk.columns());
  }
}
