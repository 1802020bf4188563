package dev.awaitbot;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Recognises the accesses, calls and method references alike, that let time, chance or the machine flow in. */
final class SystemReads {

    private static final String NEW = JavaConstructor.CONSTRUCTOR_NAME;
    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private SystemReads() {}

    static boolean ofClockOrZone(JavaAccess<?> access) {
        return isNow(access)
                || calls(access, System.class, "currentTimeMillis", "nanoTime")
                || calls(access, ZoneId.class, "systemDefault")
                || calls(access, TimeZone.class, "getDefault", "setDefault")
                || (isStaticClock(access) && SYSTEM_CLOCKS.contains(access.getName()))
                || (calls(access, Date.class, NEW) && parameters(access).isEmpty());
    }

    static boolean ofChance(JavaAccess<?> access) {
        return calls(access, Math.class, "random")
                || calls(access, StrictMath.class, "random")
                || calls(access, UUID.class, "randomUUID")
                || calls(access, ThreadLocalRandom.class, "current")
                || calls(access, RandomGenerator.class, "getDefault", "of")
                || (isUnseeded(access) && parameters(access).isEmpty())
                || (calls(access, Collections.class, "shuffle")
                        && parameters(access).size() == 1);
    }

    /** Anything of {@link System} but what depends on its arguments alone. */
    static boolean ofAnything(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && !Set.of("arraycopy", "identityHashCode").contains(access.getName());
    }

    private static boolean isNow(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        return (owner.equals("java.time") || owner.equals("java.time.chrono"))
                && (access.getName().equals("now") || access.getName().equals("dateNow"))
                && parameters(access).stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isStaticClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                || access.getTargetOwner().isEquivalentTo(InstantSource.class);
    }

    private static boolean isUnseeded(JavaAccess<?> access) {
        return calls(access, Random.class, NEW)
                || calls(access, SplittableRandom.class, NEW)
                || calls(access, RandomGeneratorFactory.class, "create");
    }

    private static boolean calls(JavaAccess<?> access, Class<?> owner, String... names) {
        return access.getTargetOwner().isEquivalentTo(owner) && List.of(names).contains(access.getName());
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}
