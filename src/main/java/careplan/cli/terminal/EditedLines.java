package careplan.cli.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.keymap.KeyMap;
import org.jline.nativ.JLineNativeLoader;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Lines from a terminal with keys: editing, earlier answers on the arrow keys, completion on Tab,
 * several lines where they are pasted or with Alt-Enter.
 */
public final class EditedLines implements Lines {
  private static final String NEW_LINE = "careplan-new-line";

  /** Keys as a terminal sends them that does not take part in the switch to its other mode. */
  private static final String[][] PLAIN_ARROWS = {
    {LineReader.BACKWARD_CHAR, "\u001B[D"},
    {LineReader.FORWARD_CHAR, "\u001B[C"},
    {LineReader.UP_LINE_OR_HISTORY, "\u001B[A"},
    {LineReader.DOWN_LINE_OR_HISTORY, "\u001B[B"},
    {LineReader.BEGINNING_OF_LINE, "\u001B[H"},
    {LineReader.END_OF_LINE, "\u001B[F"},
  };

  private final Terminal terminal;
  private final LineReader reader;
  private List<String> completions = List.of();

  private EditedLines(Terminal terminal) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new PartParser())
            .completer((line, parsed, candidates) -> complete(candidates))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
            .variable(LineReader.DISABLE_COMPLETION, false)
            .build();
    reader
        .getWidgets()
        .put(
            NEW_LINE,
            () -> {
              reader.getBuffer().write("\n");
              return true;
            });
    KeyMap<?> keys = reader.getKeyMaps().get(LineReader.EMACS);
    bind(keys);
  }

  @SuppressWarnings("unchecked")
  private static void bind(KeyMap<?> keys) {
    KeyMap<Object> all = (KeyMap<Object>) keys;
    all.bind(new Reference(NEW_LINE), KeyMap.alt('\r'), KeyMap.alt('\n'));
    for (String[] arrow : PLAIN_ARROWS) {
      all.bind(new Reference(arrow[0]), arrow[1]);
    }
  }

  /**
   * The terminal that standard input and standard error are.
   *
   * @return nothing where there is no such terminal after all
   */
  public static Optional<Lines> open() {
    Logger.getLogger("org.jline").setLevel(Level.OFF);
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .name("careplan")
              .system(true)
              .systemOutput(TerminalBuilder.SystemOutput.SysErr)
              .graphemeCluster(false)
              .dumb(false)
              .build();
      removeUnpackedLibrary();
      return Optional.of(new EditedLines(terminal));
    } catch (IOException | IllegalStateException | UnsatisfiedLinkError noTerminal) {
      return Optional.empty();
    }
  }

  /**
   * Before Java 22 JLine unpacks a library of its own into the folder for temporary files, and
   * would remove it at an orderly exit, which this program does not have. Once loaded it is not
   * needed.
   */
  private static void removeUnpackedLibrary() {
    String library = JLineNativeLoader.getNativeLibraryPath();
    try {
      if (library != null && library.contains("jlinenative")) {
        Files.deleteIfExists(Path.of(library));
        Files.deleteIfExists(Path.of(library + ".lck"));
      }
    } catch (IOException stillNeeded) {
      Logger.getLogger("org.jline").fine(library);
    }
  }

  private void complete(List<Candidate> candidates) {
    for (String completion : completions) {
      candidates.add(new Candidate(completion, completion, null, null, null, null, false));
    }
  }

  @Override
  public Optional<String> next(String prompt, List<String> words) throws Interrupted {
    completions = words;
    try {
      return Optional.ofNullable(reader.readLine(prompt));
    } catch (UserInterruptException ctrlC) {
      throw new Interrupted();
    } catch (EndOfFileException | IOError end) {
      return Optional.empty();
    }
  }

  @Override
  public int columns() {
    return terminal.getSize().getColumns();
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException gone) {
      completions = List.of();
    }
  }
}
