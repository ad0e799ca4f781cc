package org.randnotiz.gates;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds methods that nothing in the application calls.
///
/// A method counts as called if some class names it in its code, by a call or a method reference, through its own class or
/// one above or below it. Left out are what others call by contract: methods that override one of the JDK or of a library,
/// accessors of records, what the compiler makes, and `main`.
final class Uncalled {

    private static final String OURS = "org.randnotiz.";

    private Uncalled() {}

    /// The methods of `classes` without a caller among them, each as `package.Class.method`, sorted.
    static Set<String> among(Collection<Path> classes) throws IOException, ClassNotFoundException {
        Map<String, Set<String>> owners = new HashMap<>();
        List<Class<?>> types = new ArrayList<>();
        for (Path file : classes) {
            ClassModel parsed = ClassFile.of().parse(file);
            if (parsed.isModuleInfo()) {
                continue;
            }
            types.add(load(parsed.thisClass().asInternalName().replace('/', '.')));
            parsed.constantPool().forEach(entry -> {
                if (entry instanceof MemberRefEntry used) {
                    owners.computeIfAbsent(
                            used.name().stringValue() + used.type().stringValue(),
                            key -> new HashSet<>())
                            .add(used.owner().asInternalName().replace('/', '.'));
                }
            });
        }
        Set<String> uncalled = new TreeSet<>();
        for (Class<?> type : types) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !isCalledByContract(method)
                        && !isCalled(method, owners)) {
                    uncalled.add(type.getName().substring(OURS.length()).replace('$', '.') + "." + method.getName());
                }
            }
        }
        return uncalled;
    }

    private static boolean isCalled(Method method, Map<String, Set<String>> owners) throws ClassNotFoundException {
        String key = method.getName() + descriptor(method);
        for (String owner : owners.getOrDefault(key, Set.of())) {
            if (!owner.startsWith(OURS)) {
                continue;
            }
            Class<?> type = load(owner);
            if (type.isAssignableFrom(method.getDeclaringClass())
                    || method.getDeclaringClass().isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalledByContract(Method method) {
        Class<?> type = method.getDeclaringClass();
        return method.isSynthetic()
                || Modifier.isPrivate(method.getModifiers())
                || method.getName().equals("main")
                || (type.isEnum() && (method.getName().equals("values") || method.getName().equals("valueOf")))
                || (type.isRecord() && isAccessor(type, method))
                || above(type).anyMatch(other -> !other.getName().startsWith(OURS) && declares(other, method));
    }

    private static boolean isAccessor(Class<?> type, Method method) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).anyMatch(method::equals);
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(
                        other -> other.getName().equals(method.getName())
                                && other.getParameterCount() == method.getParameterCount());
    }

    private static Stream<Class<?>> above(Class<?> type) {
        Stream<Class<?>> next = Stream.concat(
                type.getSuperclass() == null ? Stream.of() : Stream.of(type.getSuperclass()),
                Arrays.stream(type.getInterfaces()));
        Stream<Class<?>> top = type.isInterface() ? Stream.of(Object.class) : Stream.of();
        return Stream.concat(top, next.flatMap(other -> Stream.concat(Stream.of(other), above(other))));
    }

    private static String descriptor(Method method) {
        return java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, Uncalled.class.getClassLoader());
    }
}
