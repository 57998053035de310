package careplan.cli;

import careplan.cli.terminal.EditedLines;
import careplan.cli.terminal.Editor;
import careplan.cli.terminal.Lines;
import careplan.cli.terminal.PlainLines;
import careplan.conversation.Answers;
import careplan.conversation.Conversation;
import careplan.conversation.Question;
import careplan.conversation.SavedAnswers;
import careplan.conversation.Step;
import careplan.conversation.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conversation with whoever sits at the terminal, or at the other end of a pipe. What was said is
 * kept after every answer; Ctrl-C, the end of input and a closed terminal end the talk, and nothing
 * else.
 */
final class Talk {
  private static final String PROMPT = "> ";
  private static final long PATIENCE_MILLISECONDS = 5000;

  private final Surroundings surroundings;
  private final Wording wording;
  private final Optional<SavedAnswers> place;
  private final Map<String, String> about;
  private final String toGoOn;
  private SpokenWords screen;
  private Answers kept = Answers.NONE;
  private int columns;
  private boolean isKept;
  private boolean isWarned;
  private boolean isHeard;

  /**
   * @param wording has the sentences {@code kept}, {@code kept.where}, {@code kept.nothing}, {@code
   *     not-kept}, {@code edit.none} and {@code edit.failed}
   * @param place where what was said is kept; nowhere where there is no home folder
   * @param about what must be the same when the talk goes on
   * @param toGoOn the command that goes on with it
   */
  Talk(
      Surroundings surroundings,
      Wording wording,
      Optional<SavedAnswers> place,
      Map<String, String> about,
      String toGoOn) {
    this.surroundings = surroundings;
    this.wording = wording;
    this.place = place;
    this.about = about;
    this.toGoOn = toGoOn;
  }

  /**
   * Talks to the end.
   *
   * @param plain whether the terminal's keys are left alone, and a pipe is waited for
   * @param opening what is said first
   * @return all answers; nothing where the talk was stopped, which has been said
   */
  Optional<Answers> run(Conversation begin, boolean plain, List<String> opening) {
    kept = begin.said();
    isKept = place.map(SavedAnswers::exists).orElse(false);
    Thread hook = new Thread(this::interrupted, "interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
    try (Lines lines = lines(plain)) {
      columns = lines.columns();
      screen = new SpokenWords(surroundings.err(), columns, isColoured());
      opening.forEach(screen::say);
      return listen(begin.open(), lines);
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyStopping) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** How wide the terminal is; 0 where nobody knows. */
  int columns() {
    return columns;
  }

  /** Whether anybody said a line, be it an empty one. */
  boolean isHeard() {
    return isHeard;
  }

  private Optional<Answers> listen(Step first, Lines lines) {
    Step step = first;
    while (true) {
      screen.say(step.says());
      switch (step.then()) {
        case DONE -> {
          return Optional.of(step.conversation().answers());
        }
        case STOP -> {
          sayHowToGoOn();
          return Optional.empty();
        }
        case TELL_WHERE_KEPT -> sayWhereKept();
        case EDIT -> {
          Optional<String> text = edited(step.conversation().draft());
          if (text.isPresent()) {
            step = keep(step.conversation().take(text.get()));
            continue;
          }
        }
        case LISTEN -> {}
      }
      Optional<String> line = next(lines, step.conversation().question());
      isHeard |= line.isPresent();
      if (line.isEmpty()) {
        sayHowToGoOn();
        return Optional.empty();
      }
      boolean hasLines = line.get().strip().indexOf('\n') >= 0;
      Conversation now = step.conversation();
      step = keep(hasLines ? now.take(line.get()) : now.hear(line.get()));
    }
  }

  private static Optional<String> next(Lines lines, Optional<Question> question) {
    try {
      return lines.next(PROMPT, question.map(Question::completions).orElse(List.of()));
    } catch (Lines.Interrupted ctrlC) {
      return Optional.empty();
    }
  }

  private Lines lines(boolean plain) {
    Terminals terminals = surroundings.terminals();
    String kind = surroundings.variable("TERM");
    boolean hasKeys = !kind.isEmpty() && !kind.equals("dumb");
    if (terminals.in() && terminals.err() && hasKeys && !plain) {
      surroundings.err().flush();
      Optional<Lines> edited = EditedLines.open();
      if (edited.isPresent()) {
        return edited.get();
      }
    }
    boolean isBroken = !surroundings.variable("COLUMNS").isEmpty();
    return new PlainLines(
        surroundings.in(),
        surroundings.err(),
        isBroken ? Screen.columns(surroundings) : 0,
        terminals.in() || plain ? 0 : PATIENCE_MILLISECONDS);
  }

  private boolean isColoured() {
    return surroundings.terminals().err()
        && surroundings.variable("NO_COLOR").isEmpty()
        && !surroundings.variable("TERM").equals("dumb")
        && !surroundings.variable("TERM").isEmpty();
  }

  private Optional<String> edited(String draft) {
    Optional<Editor> editor =
        Editor.named(surroundings.variable("VISUAL"), surroundings.variable("EDITOR"));
    if (editor.isEmpty() || place.isEmpty()) {
      screen.say(wording.say("edit.none"));
      return Optional.empty();
    }
    try {
      Optional<String> text = editor.get().edit(draft, place.get().privateFolder());
      if (text.isEmpty()) {
        screen.say(wording.say("edit.failed", editor.get().command()));
      }
      return text;
    } catch (IOException failed) {
      screen.say(wording.say("edit.failed", editor.get().command()));
      return Optional.empty();
    }
  }

  /** Keeps what was said, where it is more than before; nothing said is nothing kept. */
  private Step keep(Step step) {
    Answers said = step.conversation().said();
    boolean isWorthIt = said.count() > 0 && !said.equals(kept);
    if (isWorthIt && place.isPresent()) {
      try {
        place.get().write(about, said);
        isKept = true;
        kept = said;
      } catch (IOException unwritable) {
        warn(place.get().folder().toString());
      }
    } else if (isWorthIt) {
      warn("~/.local/state/careplan");
    }
    return step;
  }

  private void warn(String folder) {
    if (!isWarned) {
      screen.say(wording.say("not-kept", folder));
    }
    isWarned = true;
  }

  private void sayWhereKept() {
    screen.say(
        isKept
            ? wording.say("kept.where", place.orElseThrow().file())
            : wording.say("kept.nothing"));
  }

  private void sayHowToGoOn() {
    screen.say(isKept ? wording.say("kept", toGoOn) : wording.say("kept.nothing"));
  }

  /** The process is being ended from outside: all was kept, and only the sentence is missing. */
  private void interrupted() {
    if (screen != null) {
      surroundings.err().print('\n');
      sayHowToGoOn();
    }
    Runtime.getRuntime().halt(Status.STOPPED);
  }
}
