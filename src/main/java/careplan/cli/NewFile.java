package careplan.cli;

import careplan.conversation.Answers;
import careplan.conversation.Wording;
import careplan.create.NewPlan;
import careplan.yaml.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The file that a new plan is written to, or standard output. */
final class NewFile {
  private static final int MOST_SHOWN = 6;

  private final NewRequest request;
  private final Surroundings surroundings;
  private final Wording wording;

  NewFile(NewRequest request, Surroundings surroundings, Wording wording) {
    this.request = request;
    this.surroundings = surroundings;
    this.wording = wording;
  }

  /** Whether the plan cannot be written there, before anybody is asked; it says why. */
  boolean isTaken() {
    Path target = request.target();
    if (request.isPrinted() || Files.isDirectory(target)) {
      return false;
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      surroundings.say(exists(target));
      return true;
    }
    Path folder = target.getParent();
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      surroundings.say(
          Files.isDirectory(folder)
              ? "The folder " + folder + " cannot be written to."
              : "There is no folder " + folder + ". Make it first.");
      return true;
    }
    return false;
  }

  private String exists(Path file) {
    String name = request.name(file);
    return name
        + " is there already, and a plan is never overwritten. Give the new plan another name, or"
        + " change that one in an editor.";
  }

  /** Where the plan goes: a name after the person where none was given. */
  Path path(NewPlan plan, Answers answers) {
    Path target = request.target();
    if (!Files.isDirectory(target)) {
      return target;
    }
    String name = plan.fileName(answers);
    String base = name.isEmpty() ? "plan" : name;
    Path path = target.resolve(base + ".careplan.yaml");
    for (int i = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS) && i < 1000; i++) {
      path = target.resolve(base + "-" + i + ".careplan.yaml");
    }
    return path;
  }

  /** What the plan will be called. */
  String name(NewPlan plan, Answers answers) {
    return request.isPrinted() ? "the plan" : request.name(path(plan, answers));
  }

  /**
   * Writes the plan, says what is still open, and lets go of what was kept.
   *
   * @param columns how wide the terminal is; 0 where nobody knows
   */
  int write(NewPlan plan, Answers answers, int columns) {
    String text = plan.text(answers);
    Path path = path(plan, answers);
    if (request.isPrinted()) {
      surroundings.out().print(text);
      surroundings.out().flush();
    } else {
      try {
        WholeFile.create(path, text.getBytes(StandardCharsets.UTF_8));
      } catch (FileAlreadyExistsException taken) {
        surroundings.say(exists(path));
        return Status.TROUBLE;
      } catch (IOException unwritable) {
        surroundings.say(request.name(path) + " cannot be written. What you said is kept.");
        return Status.TROUBLE;
      }
    }
    forget();
    if (!request.isPrinted()) {
      tell(plan, answers, request.name(path), columns);
    }
    return Status.FINE;
  }

  private void forget() {
    if (request.answersFile().isPresent() || request.place().isEmpty()) {
      return;
    }
    try {
      request.place().get().forget();
    } catch (IOException undeletable) {
      surroundings.say(
          "The plan is written, and " + request.place().get().file() + " cannot be deleted.");
    }
  }

  /** What is written, what was left open, what is needed still, and how to see the rest. */
  private void tell(NewPlan plan, Answers answers, String name, int columns) {
    SpokenWords screen = new SpokenWords(surroundings.err(), columns, false);
    screen.say("");
    screen.say(wording.say("written", name));
    List<String> open = plan.stillOpen(answers);
    list("written.open", open, screen);
    List<String> lacks = plan.lacks(answers);
    list("written.errors", lacks, screen);
    int rest = plan.findings(answers).size();
    screen.say(
        rest == 0 ? wording.say("written.fine", name) : wording.say("written.rest", name, rest));
  }

  private void list(String heading, List<String> sentences, SpokenWords screen) {
    if (sentences.isEmpty()) {
      return;
    }
    screen.say(wording.say(heading));
    sentences.stream().limit(MOST_SHOWN).forEach(screen::item);
    if (sentences.size() > MOST_SHOWN) {
      screen.item(wording.say("written.more", sentences.size() - MOST_SHOWN));
    }
  }
}
