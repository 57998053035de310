package careplan.cli;

import careplan.output.completion.BashScript;
import careplan.output.completion.FishScript;
import careplan.output.completion.Verb;
import careplan.output.completion.ZshScript;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan completion bash|zsh|fish}. */
final class CompletionCommand implements Command {
  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  /** How the scripts ask who is in a plan. */
  private static final String PEOPLE = "people";

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String purpose() {
    return "write what lets a shell complete commands";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan completion bash", "write the script for bash"),
        new Example(
            "careplan completion fish > ~/.config/fish/completions/careplan.fish",
            "complete in fish from now on"));
  }

  @Override
  public CommandSpec spec() {
    return new Options().arguments("bash|zsh|fish", "the shell that is to complete").spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "bash: put 'eval \"$(careplan completion bash)\"' into ~/.bashrc. zsh: write the script to a"
            + " file _careplan in a folder of $fpath. fish: as in the example.",
        "The package has the scripts ready: share/bash-completion/completions/careplan,"
            + " share/zsh/site-functions/_careplan and share/fish/vendor_completions.d/careplan.fish.",
        "Completed are commands, options and their values, names of rules, copies, types and"
            + " standards. Only behind --for is careplan itself asked, who is in the plan on the"
            + " line; whatever is wrong with that plan, nothing is said of it there.",
        "Exit status: 0 fine; 2 wrong use.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (!words.isEmpty() && words.get(0).equals(PEOPLE)) {
      new PeopleInPlans(surroundings).print(words.subList(1, words.size()));
      return Status.FINE;
    }
    if (words.size() != 1) {
      throw new WrongUse("Name the shell: bash, zsh or fish, as in 'careplan completion bash'.");
    }
    List<Verb> verbs = new ArrayList<>();
    CompletionValues values = new CompletionValues();
    for (Command command : Commands.ALL) {
      verbs.add(values.verb(command));
    }
    surroundings
        .out()
        .print(
            switch (Choice.of("completion", words.get(0), Shell.values())) {
              case BASH -> BashScript.text(verbs);
              case ZSH -> ZshScript.text(verbs);
              case FISH -> FishScript.text(verbs);
            });
    return Status.FINE;
  }
}
