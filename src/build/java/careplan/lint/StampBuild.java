package careplan.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the class that tells one build of the program from any other, by a digest of all that it
 * is made of. Run by the build before anything else is compiled: {@code StampBuild SOURCE-FOLDER
 * FILE-OR-FOLDER...}.
 */
public final class StampBuild {

  private StampBuild() {}

  /** Digests what is named and writes the class below the first folder. */
  public static void main(String[] paths) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int i = 1; i < paths.length; i++) {
      List<Path> files;
      try (Stream<Path> found = Files.walk(Path.of(paths[i]))) {
        files = found.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        digest.update((file + " " + Files.size(file) + "\n").getBytes());
        digest.update(Files.readAllBytes(file));
      }
    }
    String source =
        """
        package careplan.lint;

        /** Tells this build of the program from any other. */
        public final class BuildStamp {
          private BuildStamp() {}

          /** A digest of all that the program is made of. */
          public static String text() {
            return "%s";
          }
        }
        """
            .formatted(HexFormat.of().formatHex(digest.digest()));
    Path target = Path.of(paths[0], "careplan", "lint", "BuildStamp.java");
    Files.createDirectories(target.getParent());
    if (!Files.exists(target) || !Files.readString(target).equals(source)) {
      Files.writeString(target, source);
    }
  }
}
