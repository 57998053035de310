package careplan.lambdas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Turns the lambdas of compiled classes into named classes. Java 17 links each lambda when it is
 * first met, archive or not, and the three hundred that checking one plan meets took a quarter of
 * that run; a named class it finds in the archive. Run by the build right after compiling: {@code
 * LambdasAsClasses CLASSES-FOLDER}. Classes that have been through it stay as they are.
 */
public final class LambdasAsClasses {

  /** Between the name of a class and the number of one of its lambdas. */
  static final String MARK = "$$L";

  private final Path folder;
  private final Map<String, byte[]> changed = new HashMap<>();
  private final Map<String, Set<String>> membersByHost = new HashMap<>();

  private LambdasAsClasses(Path folder) {
    this.folder = folder;
  }

  /** Rewrites the classes below a folder. */
  public static void main(String[] arguments) throws IOException {
    new LambdasAsClasses(Path.of(arguments[0])).run();
  }

  private void run() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!name.contains(MARK)) {
        rewrite(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
      }
    }
    for (Map.Entry<String, Set<String>> host : membersByHost.entrySet()) {
      byte[] bytes = changed.get(host.getKey());
      byte[] its = bytes == null ? Files.readAllBytes(file(host.getKey())) : bytes;
      changed.put(host.getKey(), withMembers(its, host.getValue()));
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      int mark = name.indexOf(MARK);
      if (mark >= 0 && changed.containsKey(name.substring(0, mark))) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> one : changed.entrySet()) {
      Files.write(file(one.getKey()), one.getValue());
    }
  }

  private Path file(String className) {
    return folder.resolve(className + ".class");
  }

  private void rewrite(String name, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(0);
    LambdaSites sites = new LambdaSites(name, writer);
    reader.accept(sites, 0);
    if (sites.classes().isEmpty()) {
      return;
    }
    changed.put(name, writer.toByteArray());
    changed.putAll(sites.classes());
    membersByHost
        .computeIfAbsent(sites.nestHost(), unused -> new TreeSet<>())
        .addAll(sites.classes().keySet());
  }

  /** The class at the top of a file, which says what else may see what is private in it. */
  private static byte[] withMembers(byte[] host, Set<String> members) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(host)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visitEnd() {
                members.forEach(this::visitNestMember);
                super.visitEnd();
              }
            },
            0);
    return writer.toByteArray();
  }
}
