package org.randnotiz.german.time;

import java.util.Set;
import org.randnotiz.german.segment.Clauses;
import org.randnotiz.german.segment.Tokens;
import org.randnotiz.german.segment.Vocabulary;

/// Whether a clause tells of what was or of what is to come, by its verbs.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> PAST_FORMS = Vocabulary.words("""
            war waren wurde wurden hatte hatten worden gewesen kam kamen ging gingen gab gaben fand fanden stand
            standen hielt hielten rief riefen trat traten starb starben begann begannen schrieb schrieben sprach
            sprachen lag lagen liess liessen verlor verloren gewann gewannen zog zogen brach brachen fiel fielen flog
            flogen blieb blieben erschien erschienen nahm nahmen traf trafen sah sahen lud luden schlug schlugen griff
            griffen stieg stiegen sank sanken schloss schlossen schoss schossen entschied entschieden bekam bekamen
            ergab ergaben empfing empfingen verliess verliessen erhielt erhielten bezog fuhr fuhren trug trugen wies
            wiesen bat baten hiess lief liefen unterschrieb gelang misslang betrat verbot verboten bot boten sollte
            sollten wollte wollten konnte konnten musste mussten durfte durften""");

    /// Past forms that can be nothing else, not even a participle.
    private static final Set<String> PAST_AUXILIARIES = Vocabulary.words("war waren wurde wurden hatte hatten");

    /// Present forms that with an infinitive or participle tell of what is to come.
    private static final Set<String> FUTURE_AUXILIARIES = Vocabulary.words("wird werden werde soll sollen will wollen");

    private static final Set<String> FUTURE_FORMS = Vocabulary.words("""
            wird werden werde soll sollen solle will wollen wolle geplant geplante geplanten plant planen vorgesehen
            anberaumt angesetzt erwartet bevor bevorsteht bevorstehende bevorstehenden kuenftig demnaechst bald
            ansteht anstehende anstehenden angekuendigt moechte moechten""");

    private static final Set<String> PERFECT = Vocabulary.words("hat habe haben ist sei seien sind");

    /// Separable first parts of verbs, before the `ge` of a participle or the `zu` of an infinitive.
    private static final Set<String> VERB_PREFIXES = Vocabulary.words("""
            ab an auf aus bei durch ein fest fort frei her hin los mit nach statt teil um unter vor weg wieder zu zurueck
            zusammen bekannt fern""");

    /// Looks at the words from token `from` up to `to`.
    static Tense of(Tokens t, int from, int to) {
        boolean past = false;
        boolean pastAuxiliary = false;
        boolean future = false;
        boolean futureAuxiliary = false;
        boolean perfect = false;
        boolean participle = false;
        boolean done = false;
        boolean present = false;
        for (int i = from; i < to; i++) {
            String key = t.key(i);
            if (key.isEmpty()) {
                continue;
            }
            past |= PAST_FORMS.contains(key) || isPreterite(t, i);
            pastAuxiliary |= PAST_AUXILIARIES.contains(key);
            future |= FUTURE_FORMS.contains(key) || isInfinitiveWithZu(t, i);
            futureAuxiliary |= FUTURE_AUXILIARIES.contains(key);
            perfect |= PERFECT.contains(key);
            participle |= isParticiple(t, i);
            done |= key.equals("haben") || key.equals("sein") || key.equals("worden");
            present |= isPresent(t, i);
        }
        boolean saidToHaveBeen = futureAuxiliary && participle && done;
        if (futureAuxiliary && !pastAuxiliary && !saidToHaveBeen) {
            return FUTURE;
        }
        if (saidToHaveBeen || past || (perfect && participle)) {
            return PAST;
        }
        return future || present ? FUTURE : UNKNOWN;
    }

    /// A weak past form such as `erklärten`; behind an article it is an adjective.
    private static boolean isPreterite(Tokens t, int i) {
        String key = t.key(i);
        boolean shaped = key.length() > 4 && !t.isCapital(i) && (key.endsWith("te") || key.endsWith("ten"));
        return shaped && !key.startsWith("letzt") && !key.endsWith("igten") && !isAttributive(t, i);
    }

    /// Whether the word stands between an article or preposition and a noun: `die erklärte Absicht`.
    private static boolean isAttributive(Tokens t, int i) {
        String before = t.key(i - 1);
        String behind = t.key(i + 1);
        boolean opened = Vocabulary.DETERMINERS.contains(before)
                || Vocabulary.PREPOSITIONS.contains(before)
                || (before.length() > 3 && !t.isCapital(i - 1) && before.endsWith("en"));
        boolean adjective = behind.length() > 3 && (behind.endsWith("e") || behind.endsWith("en"));
        return opened && (t.isCapital(i + 1) || (adjective && t.isCapital(i + 2)));
    }

    private static boolean isParticiple(Tokens t, int i) {
        String key = t.key(i);
        if (key.length() < 4 || t.isCapital(i) || !(key.endsWith("t") || key.endsWith("en")) || isAttributive(t, i)) {
            return false;
        }
        return key.startsWith("ge")
                || key.startsWith("be")
                || key.startsWith("ver")
                || key.startsWith("er")
                || key.startsWith("zer")
                || key.startsWith("ent")
                || key.endsWith("iert")
                || hasInfix(key, "ge");
    }

    private static boolean isInfinitiveWithZu(Tokens t, int i) {
        String key = t.key(i);
        boolean infinitive = key.length() > 3 && !t.isCapital(i) && key.endsWith("n");
        return infinitive && (t.key(i - 1).equals("zu") || hasInfix(key, "zu"));
    }

    /// Whether `ge` or `zu` stands behind a separable first part.
    private static boolean hasInfix(String key, String infix) {
        int at = key.indexOf(infix, 2);
        return at > 0 && key.length() > at + infix.length() + 2 && VERB_PREFIXES.contains(key.substring(0, at));
    }

    /// A present form such as `findet`, `beginnt`, `tagt`: news tell what is to come in the present tense.
    private static boolean isPresent(Tokens t, int i) {
        String key = t.key(i);
        boolean shaped = key.length() > 3 && !t.isCapital(i) && key.endsWith("t");
        return shaped
                && !key.startsWith("ge")
                && !hasInfix(key, "ge")
                && !Vocabulary.isLittle(key)
                && !Clauses.isNoVerb(key)
                && !isAttributive(t, i);
    }
}
