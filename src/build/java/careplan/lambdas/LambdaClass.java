package careplan.lambdas;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What one lambda becomes: a class with a field for each thing it holds, and the one method of its
 * interface.
 *
 * @param method the method of the interface
 * @param made what the lambda holds, and its interface
 * @param erased the types of the method as the interface declares it
 * @param body what the method is to call
 * @param meant the types of the method where the lambda stands
 */
record LambdaClass(String method, String made, Type erased, Handle body, Type meant) {
  static final String MAKE = "make";

  byte[] write(String name, String nestHost) {
    String contract = Type.getReturnType(made).getInternalName();
    Type[] held = Type.getArgumentTypes(made);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {contract});
    writer.visitNestHost(nestHost);
    for (int i = 0; i < held.length; i++) {
      writer.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), held[i].getDescriptor(), null, null);
    }
    writeConstructor(writer, name, held);
    writeMake(writer, name, held);
    writeMethod(writer, name, held);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int index) {
    return "held" + index;
  }

  private static void writeConstructor(ClassWriter writer, String name, Type[] held) {
    String type = Type.getMethodDescriptor(Type.VOID_TYPE, held);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", type, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int at = 1;
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), at);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), held[i].getDescriptor());
      at += held[i].getSize();
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeMake(ClassWriter writer, String name, Type[] held) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, made, null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int at = 0;
    for (Type one : held) {
      code.visitVarInsn(one.getOpcode(Opcodes.ILOAD), at);
      at += one.getSize();
    }
    String type = Type.getMethodDescriptor(Type.VOID_TYPE, held);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", type, false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeMethod(ClassWriter writer, String name, Type[] held) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    code.visitCode();
    boolean constructs = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (constructs) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    Type[] wanted = wanted(constructs);
    int used = 0;
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), held[i].getDescriptor());
      Conversion.write(code, held[i], wanted[used++]);
    }
    Type[] given = erased.getArgumentTypes();
    Type[] known = meant.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
      at += given[i].getSize();
      Conversion.write(code, given[i], known[i]);
      Conversion.write(code, known[i], wanted[used++]);
    }
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result =
        constructs ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    Type asked = erased.getReturnType();
    if (asked == Type.VOID_TYPE && result.getSize() > 0) {
      code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    } else if (asked != Type.VOID_TYPE) {
      Conversion.write(code, result, meant.getReturnType());
      Conversion.write(code, meant.getReturnType(), asked);
    }
    code.visitInsn(asked.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** What the body takes, the object that it is a method of first. */
  private Type[] wanted(boolean constructs) {
    Type[] declared = Type.getArgumentTypes(body.getDesc());
    if (constructs || body.getTag() == Opcodes.H_INVOKESTATIC) {
      return declared;
    }
    Type[] all = new Type[declared.length + 1];
    all[0] = Type.getObjectType(body.getOwner());
    System.arraycopy(declared, 0, all, 1, declared.length);
    return all;
  }

  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // A private method of the class itself, which its nest may call like any other.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
