package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.words;

import java.util.List;

/** Cues in German, French, Spanish and Portuguese: politeness, questions, imperatives. */
final class ForeignCues {
    private ForeignCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "ask-de",
                            3.3,
                            "asks politely, in German",
                            "kannst|könntest|kann|könnte|können|könnten|könntet|könnt|würdest|würden du|sie|ihr|jemand|wer|mir|uns|man",
                            "bitte",
                            "> schick|schicke|prüf|prüfe|gib|sag|mach|schau|schaut|sieh|lies|teste|melde|meldet|ruf|denk|denkt mir|uns|mal|dir|das|die|den|bescheid|ein|eine|euch|dich|daran|dran",
                            "> weiß|hat|kennt|gibt|ist|habt|hast|wisst|sollen|soll|wollen|darf jemand|wer|es|einer|ihr|du|wir|ich",
                            "> wer|was|wann|wie|wo|warum|wieso|welche|welcher|welches|weshalb|wohin kann|ist|sind|hat|macht|muss|geht|soll|können|müssen|wird|kommt|weiß|war|habt|hast|übernimmt",
                            "brauche|brauchen|bräuchte|benötige noch|bis|dringend|eure|deine|hilfe|ein|eine|die|den|das",
                            "wäre|würde toll|super|schön|nett|gut|mich freuen|wenn")
                    .good("kannst du mir bitte die Zahlen schicken", "weiß jemand, wo die Datei liegt"),
            words(
                            "ask-fr",
                            3.3,
                            "asks politely, in French",
                            "peux|pourrais|pouvez|pourriez|peut|pourrait|veux|voulez [-] tu|vous|on|quelqu'un|me|nous|elle|il",
                            "tu|vous peux|pourrais|pouvez|pourriez|veux",
                            "s'il te|vous plaît|plait",
                            "merci de|d'avance",
                            "plaît|plait",
                            "> est - ce",
                            "> est-ce|est que|ce",
                            "> qui|que|quoi|quand|comment|où|pourquoi|quel|quelle|quels|quelles|combien peut|est|sont|a|fait|on|faut|tu|vous|se|veut",
                            "> envoie|envoyez|regarde|regardez|vérifie|vérifiez|confirme|confirmez|dis|dites|donne|donnez|relis|relisez|fais|faites|pense|pensez|valide|validez [-] [moi|nous|le|la|les|un|une|à|de|ce|cette]",
                            "quelqu'un sait|peut|a|pourrait|connaît",
                            "j'ai|on a|aurais besoin",
                            "besoin de|d'un|que",
                            "faudrait|faut que|il")
                    .good("peux-tu relire le document", "merci de valider le devis", "s'il te plaît"),
            words(
                            "ask-es",
                            3.3,
                            "asks politely, in Spanish",
                            "puedes|podrías|puede|podría|pueden|podrían|podéis|alguien [alguien|me|nos|usted|ayudarme|revisar|enviar|mirar]",
                            "por favor",
                            "favor de",
                            "> ¿",
                            "¿ qué|quién|cuándo|cómo|dónde|cuál|por|alguien|puedes|podrías|hay|sabes|tienes",
                            "> qué|quién|cuándo|cómo|dónde|cuál|cuáles|cuánto es|está|hay|hace|puede|son|tiene|hacemos|pasa",
                            "> envía|envíame|mándame|manda|revisa|revisen|confirma|avísame|dime|mira|comprueba|necesito|necesitamos|pásame|ayúdame [el|la|los|las|un|una|si|por|que|me|tu|ayuda]",
                            "necesito|necesitamos que|tu|el|la|ayuda|los|las|un|una",
                            "me|nos puedes|podrías|ayudas|confirmas|envías|pasas|dices",
                            "alguien sabe|puede|tiene|podría|ha")
                    .good("¿puedes revisar el informe?", "por favor envía la factura"),
            words(
                            "ask-pt",
                            3.3,
                            "asks politely, in Portuguese",
                            "pode|podes|poderia|podia|podem|poderiam|consegue|consegues|alguém [você|vocês|alguém|me|nos|mandar|enviar|rever|verificar|ajudar|confirmar|olhar|revisar]",
                            "por favor",
                            "> quem|quando|como|onde|qual|quais|quanto|por é|está|pode|tem|foi|vai|faço|que",
                            "> envia|envie|manda|mande|revisa|revise|confirma|confirme|avisa|avise|verifica|verifique|diz|veja|olha|preciso|precisamos|ajuda [o|a|os|as|um|uma|se|por|me|de|que]",
                            "preciso|precisamos de|que|do|da",
                            "alguém sabe|pode|tem|consegue|poderia|já",
                            "me ajuda|ajude|avisa|avise|manda|mande|confirma|confirme|diz")
                    .good("você pode revisar o contrato?", "alguém sabe a senha"));
}
