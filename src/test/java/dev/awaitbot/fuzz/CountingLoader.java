package dev.awaitbot.fuzz;

// ArchUnit brings a bytecode library along; it is the only one on the test path.
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads the product's classes so that they count: a step for each call of a method and each jump, and for the library's calls on
 * strings as many as they look at characters. What collections and streams do inside is not counted, what they call of ours is.
 */
final class CountingLoader extends ClassLoader {
    private static final String STEPS = Steps.class.getName().replace('.', '/');

    /** Calls on strings whose cost does not grow with the text. */
    private static final Set<String> CONSTANT =
            Set.of("length", "charAt", "codePointAt", "codePointBefore", "isEmpty", "offsetByCodePoints");

    private static final Set<String> COUNTED = Arrays.stream(Steps.class.getDeclaredMethods())
            .map(CountingLoader::signature)
            .collect(Collectors.toUnmodifiableSet());

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    private static String signature(Method method) {
        return method.getName() + Type.getMethodDescriptor(method);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean ours = name.startsWith("dev.awaitbot.") && !name.equals(Steps.class.getName());
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : ours ? counting(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> counting(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            var writer = new ClassWriter(0);
            new ClassReader(in).accept(new Counted(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Counted extends ClassVisitor {
        Counted(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class CountedMethod extends MethodVisitor {
        CountedMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            step();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String counted = "(Ljava/lang/String;" + descriptor.substring(1);
            if (opcode != Opcodes.INVOKEVIRTUAL || !owner.equals("java/lang/String") || CONSTANT.contains(name)) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else if (COUNTED.contains(name + counted)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, counted, false);
            } else {
                throw new IllegalStateException(
                        "How much String." + name + descriptor + " looks at is not counted: add it to Steps.");
            }
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
        }
    }
}
