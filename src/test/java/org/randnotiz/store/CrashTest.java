package org.randnotiz.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.randnotiz.store.Fixture.POST;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.randnotiz.gates.Seeded;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;

/// The power fails at every single call to the disk, one after the other, in a random day's work. What was acknowledged is
/// there afterwards, a change that was under way is there wholly or not at all, and nothing is unreadable.
@Seeded
class CrashTest {

    private static final int LENGTH = 14;

    /// What a crash may make the project say when it is opened.
    private static final Set<String> EXPECTED = Set.of("store.torn", "store.caughtUp");

    /// Counts the calls that change something, and fails at one of them.
    static final class Fuse implements Mishap {

        private final long blowsAt;
        private long calls;

        Fuse(long blowsAt) {
            this.blowsAt = blowsAt;
        }

        long calls() {
            return calls;
        }

        @Override
        public void before(Call call, Path path) {
            if (call.changes() && ++calls >= blowsAt) {
                throw new Crash();
            }
        }
    }

    /// Works until the power fails.
    ///
    /// @return what may be found afterwards; empty if the story came to its end
    private static Optional<List<World>> workUntilCrash(long seed, SimulatedDisk disk, Mishap fuse) throws IOException {
        Story story = new Story(seed, Simulation.FOLDER, disk);
        disk.suffer(fuse);
        try {
            for (int i = 0; i < LENGTH; i++) {
                story.goOn();
            }
            story.project().close();
            disk.suffer(Mishap.NONE);
            return Optional.empty();
        } catch (Mishap.Crash e) {
            return Optional.of(story.possible());
        }
    }

    private static World opened(SimulatedDisk disk, String when) throws IOException {
        try (ProjectFolder project = Simulation.open(disk)) {
            List<Problem> said = new ArrayList<>(project.problems());
            for (PostId post : Simulation.POSTS) {
                said.addAll(project.sheets(post).problems());
            }
            said.addAll(project.actors().problems());
            said.addAll(project.imports().problems());
            said.addAll(project.trash().problems());
            said.addAll(Simulation.posts(project).problems());
            said.removeIf(problem -> EXPECTED.contains(problem.code()));
            assertEquals(List.of(), said, when);
            return World.in(project, Simulation.POSTS);
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void nothingAcknowledgedIsLostWhereverThePowerFails(@ForAll @LongRange(min = 0, max = 1L << 40) long seed)
            throws Exception {
        Fuse counter = new Fuse(Long.MAX_VALUE);
        workUntilCrash(seed, Simulation.newProject(), counter);
        for (long call = 1; call <= counter.calls; call++) {
            SimulatedDisk disk = Simulation.newProject();
            List<World> possible = workUntilCrash(seed, disk, new Fuse(call)).orElseThrow();
            SimulatedDisk survivor = disk.afterCrash(new Random(seed + call));
            String when = "seed " + seed + ", call " + call;
            World found = opened(survivor, when);
            assertTrue(possible.contains(found), () -> when + "\nfound " + found + "\nof " + possible);
            assertEquals(found, opened(survivor, when + ", opened again"));
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void aCrashDuringTheRepairOfACrashDoesNoHarmEither(@ForAll @LongRange(min = 0, max = 1L << 40) long seed)
            throws Exception {
        Random chance = new Random(seed);
        Fuse counter = new Fuse(Long.MAX_VALUE);
        workUntilCrash(seed, Simulation.newProject(), counter);
        for (int i = 0; i < 20; i++) {
            long call = 1 + chance.nextLong(counter.calls);
            SimulatedDisk disk = Simulation.newProject();
            List<World> possible = workUntilCrash(seed, disk, new Fuse(call)).orElseThrow();
            SimulatedDisk survivor = disk.afterCrash(chance);
            for (int crash = 1; crash <= 3; crash++) {
                survivor.suffer(new Fuse(1 + chance.nextInt(12)));
                try (ProjectFolder project = Simulation.open(survivor)) {
                    project.sheets(POST);
                } catch (Mishap.Crash e) {
                    survivor = survivor.afterCrash(chance);
                }
                survivor.suffer(Mishap.NONE);
            }
            String when = "seed " + seed + ", call " + call;
            World found = opened(survivor, when);
            assertTrue(possible.contains(found), () -> when + "\nfound " + found + "\nof " + possible);
        }
    }
}
