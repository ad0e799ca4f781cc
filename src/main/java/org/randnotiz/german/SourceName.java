package org.randnotiz.german;

import java.util.Set;
import java.util.regex.Pattern;
import org.randnotiz.german.segment.Vocabulary;
import org.randnotiz.german.segment.WordKey;

/// Whether a name in a header line is that of a source, such as an agency or a blog, rather than of a person.
///
/// It is one if it is the usual short form of a news agency (`dpa`, `AFP`), or if its first or last word says what it is:
/// `Agentur Meridian`, `Blog Randlage`, `Süddeutsche Zeitung`, `Presse-Agentur`.
public final class SourceName {

    private static final Set<String> AGENCIES = Set.of(
            "dpa", "dpa-AFX", "AFP", "Reuters", "AP", "TASS", "Tass", "ITAR-TASS", "RIA", "RIA Nowosti", "Interfax",
            "Xinhua", "APA", "KNA", "epd", "SID", "ANSA", "EFE", "IRNA", "PTI", "Kyodo", "Bloomberg", "dapd", "ddp",
            "ADN");

    private static final Set<String> KINDS = Vocabulary.words("""
            agentur nachrichtenagentur presseagentur blog weblog forum zeitung ticker liveticker newsticker newsletter
            pressedienst pressestelle kanal""");

    /// Compound words and names with a hyphen: `Tagesblog`, `Deutsche Presse-Agentur`.
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}.*(?:agentur|blog|forum|zeitung|ticker|kanal)");

    private SourceName() {}

    /// Whether `name`, as a header line gives it, is the name of a source.
    public static boolean isOne(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0];
        String last = words[words.length - 1];
        return AGENCIES.contains(name.strip()) || isKind(first) || isKind(last) || isCompound(last);
    }

    private static boolean isKind(String word) {
        return KINDS.contains(WordKey.key(word)) && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isCompound(String word) {
        return COMPOUND.matcher(word.substring(0, 1) + WordKey.key(word.substring(1))).matches();
    }
}
