package org.randnotiz.german.segment;

import java.util.Set;

/// Closed classes of German words, by their folded key ([WordKey]): little words and abbreviations.
public final class Vocabulary {

    /// Articles and other words that open a noun phrase.
    public static final Set<String> DETERMINERS = words("""
            der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen
            dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden mein
            meine meiner meines meinem meinen dein deine deiner deinem deinen sein seine seiner seines seinem
            seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren euer eure
            eurer eurem euren alle aller allen allem alles manche mancher manchen welche welcher welches
            welchem welchen solche solcher solchen mehrere mehrerer mehreren einige einiger einigen viele
            vieler vielen wenige weniger wenigen beide beider beiden""");

    /// Prepositions, also melted with an article: `am`, `zum`.
    public static final Set<String> PREPOSITIONS = words("""
            ab am an ans auf aufs aufgrund aus ausser bei beim binnen bis dank durch durchs entgegen fuer fuers
            gegen gegenueber gemaess hinter im in infolge inmitten innerhalb ins jenseits laut mit mithilfe
            mittels nach nahe neben ob ohne per pro samt seit statt anstatt trotz ueber uebers um ums unter
            unterm via vom von vor vorm waehrend wegen wider zu zufolge zum zur zwischen zwecks hinsichtlich
            bezueglich angesichts ausserhalb anlaesslich seitens""");

    static final Set<String> COORDINATORS = Set.of(
            "und", "oder", "sowie", "bzw", "beziehungsweise");

    /// Words that open a clause by themselves.
    static final Set<String> CONJUNCTIONS = words("""
            aber doch denn sondern dass ob weil wenn als obwohl obgleich obschon waehrend nachdem bevor ehe bis
            seit seitdem sobald solange sofern soweit sodass damit falls indem insofern insoweit wohingegen
            wobei wodurch wofuer wogegen womit wonach woran worauf woraus worin worueber worum wovon wozu wie
            wer was wen wem wessen wo woher wohin wann warum weshalb weswegen wieso zumal jedoch allerdings
            deshalb deswegen daher trotzdem sonst also sowohl weder entweder um ohne statt anstatt so""");

    static final Set<String> PRONOUNS = words("""
            ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen sich wer was etwas nichts
            jemand niemand alles selbst deren dessen denen""");

    /// Verbs that are little words: forms of being, having, becoming, and the modals, also in the subjunctive.
    public static final Set<String> AUXILIARIES = words("""
            bin bist ist sind seid war warst waren wart sei seien seist waere waeren gewesen habe hast hat
            haben habt hatte hatten haette haetten werde wirst wird werden werdet wurde wurden wuerde wuerden
            worden geworden kann koennen konnte konnten koenne koennte koennten muss muessen musste mussten
            muesse muesste muessten soll sollen solle sollte sollten will wollen wollte wollten wolle darf
            duerfen durfte durften duerfe duerfte duerften mag moegen moege moechte moechten mochte mochten
            laesst lassen liess liessen""");

    /// Other words of no weight of their own: particles and common adverbs.
    static final Set<String> PARTICLES = words("""
            nicht auch nur noch schon so sehr da dann hier dort nun jetzt mal eben ja nein wohl doch hierzu
            dazu dabei dafuer dagegen dadurch damit daran darauf daraus darin darueber darum davon davor
            hiermit hierbei zudem ausserdem bereits immer wieder mehr allem etwa rund heute gestern morgen""");

    /// Words with which sentences often begin and which are seldom written with a capital inside one.
    static final Set<String> STARTERS = words("""
            allerdings also an am auch auf aus ausserdem aber alle als angesichts bei beim bereits beide bis
            bisher da dabei dadurch dafuer dagegen daher damals damit danach daneben dann daran darauf
            daraufhin darin darueber darum darunter das dass davon davor dazu dem den denn dennoch der deren
            des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort durch ein eine
            einem einen einer eines einige er erst es etwa fuer gegen gestern haben hat hatte heute hier
            hierbei hierzu hinter ich ihr ihre ihrem ihren ihrer im immer in indes insgesamt inzwischen ist ja
            jede jeder jedes jedoch jetzt kann kein keine keiner laut man manche mehr mehrere mein meine mit
            mittlerweile nach nachdem natuerlich neben nein nicht nichts noch nun nur ob obwohl oder ohne
            schliesslich schon sein seine seinem seinen seiner seit seitdem selbst sie sind so sobald sollte
            sondern sonst sowohl statt trotz trotzdem ueber um und uns unser unsere unter viele vielleicht
            vielmehr vom von vor waehrend war waren warum was weder wegen weil weitere welche wenn wer wie
            wieder wir wird wo wobei wurde wurden zu zudem zuletzt zum zunaechst zur zusammen zuvor zwar
            zwischen""");

    /// Abbreviations behind which a sentence does not end.
    static final Set<String> INNER_ABBREVIATIONS = words("""
            abb abg abt allg anm aufl bd bde begr betr bez bzgl bzw bspw ca dipl dr dres dt ebd ehem eigtl
            einschl engl entspr erb evang evtl exkl fam fig forts frl frz geb gegr gem gest gez ggf ggfs ggue
            habil hg hl hr hrn hrsg ing inkl insb insbes iur jaehrl jur kap kath kgl lat ldt lfd lic lt mdl med
            mind monatl mr mrs ms noerdl nr nrn od oec oestl oesterr pfr phil prof rd resp roem russ sog sogen
            soz spez st stellv stv suedl tel tgl theol univ urspr verf vergl versch verw vgl vorl vors vs westl
            wg woech zit zw zzgl amtl amerik rer""");

    /// Abbreviations behind which a sentence ends if a word follows that often begins one.
    static final Set<String> OFTEN_INNER_ABBREVIATIONS = words("""
            apr aug bio chr co corp dez di do fa feb febr fr hbf inc jan jg jgg jh jhd jhdt jr jul jun ltd mi
            mill mio mo mrd mrz nat nov okt pkt pl pol pp ps sa sek sen sep sept sr std stk str tsd zt""");

    /// Abbreviations behind which a sentence ends if a capital follows.
    static final Set<String> OUTER_ABBREVIATIONS = Set.of(
            "usw", "etc", "uvm", "usf", "ff", "dgl", "uae", "ua");

    /// Words that are abbreviations only before a number, such as `Art. 5`.
    static final Set<String> NUMBER_ABBREVIATIONS = words("""
            abs anl art bl int kap no par pkt sp ziff zi rn""");

    /// Beginnings of nouns that are numbered: `2. Weltkrieg`, `3. Klasse`.
    private static final Set<String> COUNTED = words("""
            abschnitt absatz abteilung armee auflage ausgabe bundesliga division etage geburtstag halbjahr
            halbzeit hochzeitstag jahrestag jahrhundert jahrtausend kammer klasse kompanie legislaturperiode
            liga mal obergeschoss quartal runde senat sitzung spieltag stock todestag wahlgang weltkrieg""");

    private Vocabulary() {}

    /// The words of a list in which blanks and line ends stand between them.
    public static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /// Whether the word is closed-class: article, preposition, conjunction, pronoun, auxiliary or particle.
    public static boolean isLittle(String key) {
        return DETERMINERS.contains(key)
                || PREPOSITIONS.contains(key)
                || COORDINATORS.contains(key)
                || CONJUNCTIONS.contains(key)
                || PRONOUNS.contains(key)
                || AUXILIARIES.contains(key)
                || PARTICLES.contains(key);
    }

    /// Whether the noun is one that ordinals stand before.
    static boolean isCounted(String key) {
        return COUNTED.stream().anyMatch(key::startsWith);
    }

    /// Whether a full stop behind the word is, or can be, that of an abbreviation.
    static boolean isAbbreviation(String key) {
        return INNER_ABBREVIATIONS.contains(key)
                || OFTEN_INNER_ABBREVIATIONS.contains(key)
                || OUTER_ABBREVIATIONS.contains(key);
    }
}
