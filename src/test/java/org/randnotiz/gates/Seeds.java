package org.randnotiz.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/// Where chance in the tests begins: at [#SEED], so that one commit gets one verdict; in a campaign
/// (`mvn -Pcampaign test`) at a fresh seed, with many more tries.
///
/// A campaign writes a line for each property into `target/campaign.txt`. Its system properties:
///
/// - `campaign.tries`: how often a property is tried that says nothing of its own; others in proportion to what they say,
///   since few tries are declared where one takes long
/// - `campaign.seed`: the seed, to see a finding again; without it a fresh one
public final class Seeds implements AroundPropertyHook {

    /// What all random tests begin with, those too that make do without jqwik.
    public static final long SEED = 20_240_401;

    private static final int USUAL_TRIES = 1000;
    private static final Path REPORT = Path.of("target", "campaign.txt");

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws IOException {
        PropertyAttributes attributes = context.attributes();
        attributes.setAfterFailure(AfterFailureMode.RANDOM_SEED); // never what an earlier run left behind
        int campaign = Integer.getInteger("campaign.tries", 0);
        if (campaign == 0) {
            attributes.setSeed(String.valueOf(SEED));
            return property.execute();
        }
        long seed = Long.getLong("campaign.seed", new Random().nextLong());
        attributes.setSeed(String.valueOf(seed));
        attributes.setEdgeCases(EdgeCasesMode.NONE); // Every build tries them, and so many would fill the memory.
        attributes.setTries(tries(campaign, attributes.tries().orElse(USUAL_TRIES)));
        long start = System.nanoTime();
        PropertyExecutionResult result = property.execute();
        String line = "%s.%s: %s, %d tries, seed %d, %d s%n".formatted(
                context.containerClass().getSimpleName(),
                context.targetMethod().getName(),
                result.status(),
                result.countTries(),
                seed,
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return result;
    }

    /// @param declared how often a property is tried in every build; one is no property but an example
    static int tries(int campaign, int declared) {
        return declared == 1 ? 1 : (int) Math.max(declared, campaign * Math.min(1.0, (double) declared / USUAL_TRIES));
    }
}
