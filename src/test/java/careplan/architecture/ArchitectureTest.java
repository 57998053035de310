package careplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.forged.ForgedPlan;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room may use which: only those below it, and each library has one home. */
class ArchitectureTest {
  private static final int FEWEST_CLASSES = 150;

  /** The rooms from the ground up. A new package gets its place in this list. */
  private static final List<String> ROOMS =
      List.of(
          "careplan.yaml",
          "careplan.plan",
          "careplan.git",
          "careplan.settings",
          "careplan.language",
          "careplan.diff",
          "careplan.lint",
          "careplan.render",
          "careplan.merge",
          "careplan.combine",
          "careplan.conversation",
          "careplan.create",
          "careplan.review",
          "careplan.caseload",
          "careplan.assess",
          "careplan.coverage",
          "careplan.output",
          "careplan.cli");

  /** Where each library lives, and nowhere else. */
  private static final Map<String, List<String>> HOMES =
      Map.of(
          "org.snakeyaml..", List.of("careplan.yaml.."),
          "tools.jackson.dataformat..", List.of("careplan.conversation.."),
          "tools.jackson..", List.of("careplan.output..", "careplan.conversation.."),
          "org.jline..", List.of("careplan.cli.terminal.."),
          "org.commonmark..", List.of("careplan.render.."),
          "io.nayuki.qrcodegen..", List.of("careplan.render.."),
          "com.google.re2j..", List.of("careplan.settings.."),
          "picocli..", List.of("careplan.cli.."));

  /** What of {@link System} changes nothing and asks nothing. */
  private static final Set<String> HARMLESS = Set.of("arraycopy", "identityHashCode");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final JavaClasses FORGED = new ClassFileImporter().importClasses(ForgedPlan.class);

  private static Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    for (int i = 0; i < ROOMS.size(); i++) {
      rules.put("room " + ROOMS.get(i), room(i));
    }
    HOMES.forEach((library, homes) -> rules.put("library " + library, library(library, homes)));
    rules.put("language", language());
    rules.put("topics of rules", topics());
    rules.put("process", process());
    rules.put("programs", programs());
    rules.put("network", network());
    return rules;
  }

  private static ArchRule room(int place) {
    List<String> above = new ArrayList<>();
    for (String room : ROOMS.subList(place + 1, ROOMS.size())) {
      above.add(room + "..");
    }
    above.add("careplan");
    return noClasses()
        .that()
        .resideInAPackage(ROOMS.get(place) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private static ArchRule library(String library, List<String> homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule language() {
    return noClasses()
        .that()
        .resideInAPackage("careplan.language..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of another room",
                used ->
                    used.getPackageName().startsWith("careplan")
                        && !used.getPackageName().startsWith("careplan.language")))
        .allowEmptyShould(true);
  }

  private static ArchRule topics() {
    return slices()
        .matching("careplan.lint.rules.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true);
  }

  /** Only the outermost room knows the streams, the clock, the environment and the locale. */
  private static ArchRule process() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("careplan")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("the process is touched", ArchitectureTest::touches));
  }

  private static boolean touches(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    boolean noArguments = access.getTarget().getFullName().endsWith("()");
    return switch (owner) {
      case "java.lang.System" -> !HARMLESS.contains(name);
      case "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
      case "java.time.Clock" -> name.startsWith("system");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      default -> owner.startsWith("java.time.") && name.equals("now") && noArguments;
    };
  }

  /** Only git, the archive of classes, an editor and a pager are started. */
  private static ArchRule programs() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("careplan", "careplan.git..", "careplan.cli.terminal..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class);
  }

  /** No room ever makes a connection. */
  private static ArchRule network() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net", "java.net.http..", "javax.net..");
  }

  @TestFactory
  Stream<DynamicTest> everyRoomKeepsToItself() {
    return rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM)));
  }

  /** Rules that a forged class breaks are seen to fail: none passes on nothing. */
  @TestFactory
  Stream<DynamicTest> aForgedClassIsNoticed() {
    return Stream.of(
            "room careplan.plan", "library tools.jackson..", "process", "programs", "network")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(rules().get(name).evaluate(FORGED).hasViolation())
                            .as(name)
                            .isTrue()));
  }

  @Test
  void everyClassHasARoom() {
    assertThat(PROGRAM.size()).isGreaterThan(FEWEST_CLASSES);
    for (JavaClass one : PROGRAM) {
      String room = one.getPackageName();
      assertThat(ROOMS.stream().anyMatch(known -> (room + ".").startsWith(known + ".")))
          .as("a room for %s", one.getName())
          .isEqualTo(!room.equals("careplan"));
    }
  }
}
