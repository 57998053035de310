package careplan.cli;

import careplan.merge.ConflictFile;
import careplan.output.text.VisibleText;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.FileChanged;
import careplan.yaml.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks about each conflict of a file, one line at a time, and writes what was decided. */
final class MergeSolve {
  private static final String ANSWERS = "ours, theirs, base, both, skip or stop";

  private final Surroundings surroundings;

  MergeSolve(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  int run(List<String> words) {
    if (words.size() != 1) {
      throw new WrongUse("--solve takes one file.");
    }
    String name = words.get(0);
    Path path = surroundings.directory().resolve(name);
    Optional<String> text = MergeDriver.read(path);
    if (text.isEmpty()) {
      surroundings.say(name + ": This file could not be read as text in UTF-8.");
      return Status.TROUBLE;
    }
    Optional<List<ConflictFile.Choice>> choices = ConflictFile.choices(text.get());
    if (choices.isEmpty()) {
      surroundings.say(
          name + ": The marks of its conflicts are not in order. Put them right in an editor.");
      return Status.TROUBLE;
    }
    boolean stopped = false;
    boolean open = false;
    List<Optional<String>> decided = new ArrayList<>();
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
      for (ConflictFile.Choice choice : choices.get()) {
        Optional<String> answer = Optional.empty();
        if (!stopped) {
          show(choice, decided.size() + 1, choices.get().size());
          String word = ask(lines);
          stopped = word.equals("stop");
          answer = taken(word, choice);
        }
        open |= answer.isEmpty();
        decided.add(answer);
      }
    } catch (IOException unreadable) {
      surroundings.say("The answers could not be read; the file is as it was.");
      return Status.TROUBLE;
    }
    return write(name, path, text.get(), ConflictFile.solved(text.get(), decided), open, stopped);
  }

  private void show(ConflictFile.Choice choice, int number, int count) {
    print("\nConflict " + number + " of " + count + ", " + choice.label() + "\n");
    show("ours", choice.ours());
    show("theirs", choice.theirs());
    show("base (before both)", choice.base());
  }

  private void show(String side, String words) {
    print(side + ":\n");
    if (words.isEmpty()) {
      print("    (nothing: taken out, or never there)\n");
    }
    words.lines().forEach(line -> print("    " + VisibleText.oneLine(line) + "\n"));
  }

  private void print(String words) {
    surroundings.out().print(words);
  }

  /** Only a whole word answers; the end of input stops. */
  private String ask(BufferedReader lines) throws IOException {
    while (true) {
      print("Take " + ANSWERS + "? ");
      surroundings.out().flush();
      String line = lines.readLine();
      if (line == null) {
        print("\n");
        return "stop";
      }
      String word = line.strip();
      switch (word) {
        case "ours", "theirs", "base", "both", "skip", "stop" -> {
          return word;
        }
        default -> print("Please type one of these words: " + ANSWERS + ".\n");
      }
    }
  }

  private static Optional<String> taken(String word, ConflictFile.Choice choice) {
    return switch (word) {
      case "ours" -> Optional.of(choice.ours());
      case "theirs" -> Optional.of(choice.theirs());
      case "base" -> Optional.of(choice.base());
      case "both" -> Optional.of(choice.ours() + choice.theirs());
      default -> Optional.empty();
    };
  }

  private int write(
      String name, Path path, String before, String solved, boolean open, boolean stopped) {
    if (!open) {
      Optional<String> fault = fault(name, solved);
      if (fault.isPresent()) {
        surroundings.say(name + ": With these answers " + fault.get() + " The file is as it was.");
        return Status.TROUBLE;
      }
    }
    try {
      if (!solved.equals(before)) {
        WholeFile.replace(
            path, before.getBytes(StandardCharsets.UTF_8), solved.getBytes(StandardCharsets.UTF_8));
      }
    } catch (FileChanged changed) {
      surroundings.say(name + ": This file was changed meanwhile; nothing was written.");
      return Status.TROUBLE;
    } catch (IOException notWritten) {
      surroundings.say(name + ": This file could not be written.");
      return Status.TROUBLE;
    }
    if (open) {
      print("Some conflicts are left. 'careplan merge --solve " + name + "' goes on.\n");
    } else {
      print("No conflict is left. Read the plan, then: git add " + name + "\n");
    }
    surroundings.out().flush();
    return stopped ? Status.STOPPED : open ? Status.FOUND : Status.FINE;
  }

  private static Optional<String> fault(String name, String text) {
    PlanReading reading = PlanReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    for (Fault fault : reading.faults()) {
      if (fault.kind() == FaultKind.YAML_SYNTAX
          || fault.kind() == FaultKind.REPEATED_KEY
          || fault.kind() == FaultKind.MERGE_CONFLICT_LEFT) {
        int line = reading.document().source().lineAt(fault.start());
        return Optional.of(
            "line " + line + " would be wrong: " + fault.message().in(reading.document().source()));
      }
    }
    return Optional.empty();
  }
}
