package careplan.lambdas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The places of one class where lambdas are made: each now asks a class of its own for one. */
final class LambdaSites extends ClassVisitor {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final String owner;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private String nestHost;

  LambdaSites(String owner, ClassVisitor next) {
    super(Opcodes.ASM9, next);
    this.owner = owner;
    this.nestHost = owner;
  }

  /** The classes that the lambdas became, by name. */
  Map<String, byte[]> classes() {
    return classes;
  }

  /** The class that decides who sees what is private here. */
  String nestHost() {
    return nestHost;
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = host;
    super.visitNestHost(host);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String method, String type, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals("metafactory")) {
          super.visitInvokeDynamicInsn(method, type, bootstrap, arguments);
          return;
        }
        LambdaClass lambda =
            new LambdaClass(
                method, type, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, named(lambda), LambdaClass.MAKE, type, false);
      }
    };
  }

  /** What does the same is the same class. */
  private String named(LambdaClass lambda) {
    return names.computeIfAbsent(
        lambda.toString(),
        unused -> {
          String name = owner + LambdasAsClasses.MARK + names.size();
          classes.put(name, lambda.write(name, nestHost));
          return name;
        });
  }
}
