package careplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every accessor of every record that reads a block, by reflection: a wrong field name, or a field
 * read as what it is not, shows here.
 */
class ViewsTest {

  /** The records of the package that read a block, found among its class files. */
  private static List<Class<?>> views() throws IOException, URISyntaxException {
    Path folder = Path.of(Plan.class.getResource("Plan.class").toURI()).getParent();
    List<Class<?>> views = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".class") || name.equals("package-info.class")) {
          continue;
        }
        Class<?> type = load(name.substring(0, name.length() - ".class".length()));
        if (readsBlock(type)) {
          views.add(type);
        }
      }
    }
    return views;
  }

  private static boolean readsBlock(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == Block.class;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(Plan.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static List<Method> accessors(Class<?> type) {
    List<Method> accessors = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean own = method.getDeclaringClass().getPackageName().equals("careplan.plan");
      boolean ofObject = method.getName().matches("toString|hashCode|equals|block|source");
      if (own
          && !ofObject
          && method.getParameterCount() == 0
          && !method.isBridge()
          && !Modifier.isStatic(method.getModifiers())) {
        accessors.add(method);
      }
    }
    return accessors;
  }

  private static Object ask(Object view, Method accessor) {
    try {
      return accessor.invoke(view);
    } catch (InvocationTargetException failed) {
      throw new AssertionError(
          view.getClass().getSimpleName() + "." + accessor.getName(), failed.getCause());
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static boolean isNothing(Object answer) {
    return answer.equals(Optional.empty())
        || answer.equals(List.of())
        || answer.equals(Boolean.FALSE);
  }

  @Test
  void answersNothingOnAnEmptyBlock() throws Exception {
    assertThat(Block.class.desiredAssertionStatus()).isTrue();
    List<Class<?>> views = views();
    assertThat(views).hasSizeGreaterThan(50);
    for (Class<?> type : views) {
      Shape shape = (Shape) type.getDeclaredField("SHAPE").get(null);
      Object view = type.getConstructor(Block.class).newInstance(Sample.nothing(shape));
      for (Method accessor : accessors(type)) {
        assertThat(isNothing(ask(view, accessor)))
            .as(type.getSimpleName() + "." + accessor.getName())
            .isTrue();
      }
    }
  }

  @Test
  void answersEveryQuestionWhereEveryFieldSaysSomething() throws Exception {
    Set<Class<?>> met = new HashSet<>();
    visit(Sample.everything(), met);
    assertThat(met).containsAll(views());
  }

  private static void visit(Object view, Set<Class<?>> met) throws ReflectiveOperationException {
    if (!met.add(view.getClass())) {
      return;
    }
    for (Method accessor : accessors(view.getClass())) {
      String where = view.getClass().getSimpleName() + "." + accessor.getName();
      Object answer = ask(view, accessor);
      assertThat(answer.equals(Optional.empty()) || answer.equals(List.of())).as(where).isFalse();
      Object inner = answer;
      if (answer instanceof Optional<?> optional) {
        inner = optional.get();
      } else if (answer instanceof List<?> list) {
        inner = list.get(0);
      }
      if (readsBlock(inner.getClass())) {
        Block block = (Block) inner.getClass().getMethod("block").invoke(inner);
        assertThat(block.shape())
            .as(where)
            .isSameAs(inner.getClass().getDeclaredField("SHAPE").get(null));
        visit(inner, met);
      }
    }
  }
}
