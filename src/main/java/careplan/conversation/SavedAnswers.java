package careplan.conversation;

import careplan.yaml.Value;
import careplan.yaml.ValueText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said in a conversation that is not done yet: one file for each command and target, which
 * nobody but its owner may read, written whole each time.
 *
 * <p>It is a file of answers like any other, with what the talk is about under {@code saved}.
 */
public final class SavedAnswers {
  private static final String ABOUT = "saved";
  private static final Set<PosixFilePermission> OWN_FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OWN_FILE =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;
  private final String command;
  private final Path target;

  /**
   * What is kept for one talk.
   *
   * @param about what must be the same when it goes on, such as the language; under {@code for} the
   *     target as an absolute path
   * @param answers all that was said
   */
  public record Saved(Map<String, String> about, Answers answers) {}

  private SavedAnswers(Path folder, String command, Path target) {
    this.folder = folder;
    this.command = command;
    this.target = target.toAbsolutePath().normalize();
  }

  /**
   * The place for one talk; nothing is read or written yet.
   *
   * @param folder see {@link #folder}
   * @param command the command that talks
   * @param target what the talk is to become: the path of a plan
   */
  public static SavedAnswers of(Path folder, String command, Path target) {
    return new SavedAnswers(folder, command, target);
  }

  /**
   * The folder for all talks: {@code careplan} in the folder for state that XDG names.
   *
   * @param stateHome the value of {@code XDG_STATE_HOME}, which counts only where it is absolute
   * @param home the home folder, where there is one
   */
  public static Optional<Path> folder(String stateHome, Optional<Path> home) {
    Path state = Path.of(stateHome);
    if (!stateHome.isEmpty() && state.isAbsolute()) {
      return Optional.of(state.resolve("careplan"));
    }
    return home.map(own -> own.resolve(".local/state/careplan"));
  }

  /** The file of this talk. */
  public Path file() {
    return folder.resolve(command + "-" + hash(target.toString()) + ".yaml");
  }

  /** The folder for this and all other talks. */
  public Path folder() {
    return folder;
  }

  /**
   * The folder, made where it is not there yet: nobody but its owner can look into it.
   *
   * @throws IOException if it cannot be made
   */
  public Path privateFolder() throws IOException {
    makeFolder();
    return folder;
  }

  /** Whether anything is kept. */
  public boolean exists() {
    return Files.isRegularFile(file());
  }

  /**
   * What is kept, if anything.
   *
   * @throws AnswersProblem if the file was changed so that it cannot be read
   * @throws IOException if it cannot be read
   */
  public Optional<Saved> read() throws IOException, AnswersProblem {
    return exists() ? Optional.of(read(file())) : Optional.empty();
  }

  /**
   * Keeps all that was said, in place of what was kept before.
   *
   * @throws IOException if it cannot be written; what was kept before is then still there
   */
  public void write(Map<String, String> about, Answers answers) throws IOException {
    makeFolder();
    Path draft = Files.createTempFile(folder, ".", ".new", attributes(folder, OWN_FILE));
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text(about, answers).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Deletes what is kept.
   *
   * @return whether there was anything
   * @throws IOException if it is there and cannot be deleted
   */
  public boolean forget() throws IOException {
    return Files.deleteIfExists(file());
  }

  /** The targets of all talks of a command that are not done, as far as they can be read. */
  public static List<Path> targets(Path folder, String command) throws IOException {
    List<Path> targets = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return targets;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, command + "-*.yaml")) {
      for (Path file : files) {
        try {
          String target = read(file).about().getOrDefault("for", "");
          if (!target.isEmpty()) {
            targets.add(Path.of(target));
          }
        } catch (AnswersProblem unreadable) {
          continue;
        }
      }
    }
    targets.sort(null);
    return targets;
  }

  private String text(Map<String, String> about, Answers answers) {
    Map<String, Value> kept = new LinkedHashMap<>();
    kept.put("command", Value.words(command));
    kept.put("for", Value.words(target.toString()));
    about.forEach((key, words) -> kept.put(key, Value.words(words)));
    Map<String, Value> said = new LinkedHashMap<>();
    Map<String, Value> skipped = new LinkedHashMap<>();
    Map<String, Value> tentative = new LinkedHashMap<>();
    said.put(ABOUT, new Value.Entries(kept));
    for (String key : answers.keys()) {
      Answer answer = answers.to(key).orElseThrow();
      Map<String, Value> among =
          answer.isSkipped() ? skipped : answer.isTentative() ? tentative : said;
      among.put(key, Value.words(answer.words()));
    }
    if (!skipped.isEmpty()) {
      said.put("skip", new Value.Entries(skipped));
    }
    if (!tentative.isEmpty()) {
      said.put(AnswersFile.TENTATIVE, new Value.Entries(tentative));
    }
    return "# What was said in a conversation with careplan that is not done yet.\n"
        + ValueText.document(new Value.Entries(said));
  }

  private static Saved read(Path file) throws IOException, AnswersProblem {
    Answers all = AnswersFile.read(file.toString(), Files.readAllBytes(file));
    Map<String, String> about = new LinkedHashMap<>();
    Answers answers = all;
    for (String key : all.keys()) {
      if (key.startsWith(ABOUT + ".")) {
        about.put(key.substring(ABOUT.length() + 1), all.words(key));
        answers = answers.without(key);
      }
    }
    return new Saved(about, answers);
  }

  private void makeFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.getParent());
      Files.createDirectory(folder, attributes(folder.getParent(), OWN_FOLDER));
    } else if (isPosix(folder) && !Files.getPosixFilePermissions(folder).equals(OWN_FOLDER)) {
      Files.setPosixFilePermissions(folder, OWN_FOLDER);
    }
  }

  private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> permissions)
      throws IOException {
    return isPosix(place)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path place) throws IOException {
    return Files.getFileStore(place).supportsFileAttributeView("posix");
  }

  private static String hash(String path) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 12);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
