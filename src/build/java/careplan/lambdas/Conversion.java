package careplan.lambdas;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes one type of another as a method reference does: casts, boxes, unboxes and widens. */
final class Conversion {

  private static final List<Type> BOXES =
      List.of(
          Type.getType(Boolean.class),
          Type.getType(Character.class),
          Type.getType(Byte.class),
          Type.getType(Short.class),
          Type.getType(Integer.class),
          Type.getType(Float.class),
          Type.getType(Long.class),
          Type.getType(Double.class));

  private Conversion() {}

  static void write(MethodVisitor code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    boolean isFromReference = isReference(from);
    if (isFromReference && isReference(to)) {
      if (!to.getInternalName().equals("java/lang/Object")) {
        code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
      }
    } else if (isFromReference) {
      unbox(code, from, to);
    } else if (isReference(to)) {
      box(code, from);
    } else {
      widen(code, from, to);
    }
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static void unbox(MethodVisitor code, Type from, Type to) {
    Type boxed = boxed(to);
    if (!from.equals(boxed)) {
      if (BOXES.contains(from)) {
        throw new IllegalArgumentException(from + " is nowhere made into " + to);
      }
      code.visitTypeInsn(Opcodes.CHECKCAST, boxed.getInternalName());
    }
    String method = to.getClassName() + "Value";
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        boxed.getInternalName(),
        method,
        Type.getMethodDescriptor(to),
        false);
  }

  private static void box(MethodVisitor code, Type from) {
    Type boxed = boxed(from);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        boxed.getInternalName(),
        "valueOf",
        Type.getMethodDescriptor(boxed, from),
        false);
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    int sort = to.getSort();
    if (from.getSort() == Type.INT && sort == Type.LONG) {
      code.visitInsn(Opcodes.I2L);
    } else if (from.getSort() == Type.INT && sort == Type.DOUBLE) {
      code.visitInsn(Opcodes.I2D);
    } else if (from.getSort() == Type.LONG && sort == Type.DOUBLE) {
      code.visitInsn(Opcodes.L2D);
    } else {
      throw new IllegalArgumentException(from + " is nowhere made into " + to);
    }
  }

  private static Type boxed(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.SHORT -> Type.getType(Short.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.FLOAT -> Type.getType(Float.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.DOUBLE -> Type.getType(Double.class);
      default -> throw new IllegalArgumentException(primitive + " has no box");
    };
  }
}
