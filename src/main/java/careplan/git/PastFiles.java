package careplan.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a work tree as they stood in its repository on days that have passed. One git
 * process hands over the contents of all of them, one after the other.
 */
public final class PastFiles implements AutoCloseable {
  private static final int MOST_LISTED = 256 * 1024 * 1024;
  private static final int LONGEST_LINE = 200;

  private final String program;
  private final WorkTree tree;
  private Process contents;
  private InputStream answers;

  /**
   * A file in a commit.
   *
   * @param path from the root of the work tree, with {@code /}
   * @param blob the name of its contents: equal contents have equal names
   */
  public record PastFile(String path, String blob) {}

  private PastFiles(String program, WorkTree tree) {
    this.program = program;
    this.tree = tree;
  }

  /** The files of a work tree. */
  public static PastFiles of(WorkTree tree) {
    return new PastFiles("git", tree);
  }

  /**
   * The newest commit that what is checked out rests on, made by the end of a day (UTC); nothing
   * where there was none, or where there is no git.
   */
  public Optional<String> commitAt(LocalDate day) {
    String until = "--before=" + day + "T23:59:59Z";
    String commit = words(run("rev-list", "-1", until, "HEAD")).strip();
    return isName(commit) ? Optional.of(commit) : Optional.empty();
  }

  /**
   * The files of a commit.
   *
   * @param under a file or folder from the root of the work tree; empty for all
   */
  public List<PastFile> files(String commit, String under) {
    byte[] output =
        under.isEmpty()
            ? run("ls-tree", "-r", "-z", "--full-tree", commit)
            : run("ls-tree", "-r", "-z", "--full-tree", commit, "--", under);
    List<PastFile> files = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < output.length; at++) {
      if (output[at] == 0) {
        String line = new String(output, from, at - from, StandardCharsets.UTF_8);
        from = at + 1;
        int tab = line.indexOf('\t');
        String[] facts = tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
        boolean file = facts.length == 3 && facts[0].startsWith("100") && facts[1].equals("blob");
        if (file) {
          files.add(new PastFile(line.substring(tab + 1), facts[2]));
        }
      }
    }
    return files;
  }

  /**
   * The contents of a file; nothing where they are larger than {@code most} bytes or cannot be had.
   */
  public Optional<byte[]> read(PastFile file, int most) {
    if (!isName(file.blob())) {
      return Optional.empty();
    }
    try {
      if (contents == null) {
        contents = GitProcess.start(program, tree.root(), "cat-file", "--batch");
        answers = new BufferedInputStream(contents.getInputStream(), 64 * 1024);
      }
      OutputStream questions = contents.getOutputStream();
      questions.write((file.blob() + "\n").getBytes(StandardCharsets.US_ASCII));
      questions.flush();
      String[] heading = line().split(" ");
      if (heading.length != 3 || !heading[1].equals("blob")) {
        return Optional.empty();
      }
      long size = Long.parseLong(heading[2]);
      if (size > most) {
        answers.skipNBytes(size + 1);
        return Optional.empty();
      }
      byte[] bytes = answers.readNBytes((int) size);
      answers.skipNBytes(1);
      return Optional.of(bytes);
    } catch (IOException | NumberFormatException noAnswer) {
      return Optional.empty();
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = answers.read(); c != '\n' && c >= 0; c = answers.read()) {
      if (line.length() > LONGEST_LINE) {
        throw new IOException("no heading");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() {
    if (contents != null) {
      contents.destroyForcibly();
    }
  }

  private byte[] run(String... arguments) {
    try {
      Process process = GitProcess.start(program, tree.root(), arguments);
      process.getOutputStream().close();
      try (InputStream output = process.getInputStream()) {
        byte[] bytes = output.readNBytes(MOST_LISTED);
        process.destroy();
        return bytes;
      }
    } catch (IOException noGit) {
      return new byte[0];
    }
  }

  private static String words(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether a word is the name of an object; nothing else is ever handed to git. */
  private static boolean isName(String word) {
    boolean name = word.length() >= 40 && word.length() <= 64;
    for (int i = 0; i < word.length() && name; i++) {
      char c = word.charAt(i);
      name = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return name;
  }

  /** The path of a file or folder from the root of the tree, with {@code /}; empty for the root. */
  public Optional<String> inTree(Path real) {
    if (!real.startsWith(tree.root())) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder();
    for (Path step : tree.root().relativize(real)) {
      path.append(path.isEmpty() ? "" : "/").append(step);
    }
    return Optional.of(path.toString());
  }
}
