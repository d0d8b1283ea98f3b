/**
 * What is frequent in each language's news: the words that hold sentences together, the words that headlines are made
 * of, and, marked with a hyphen, beginnings and endings (“sch-”, “-ción”). A headline of six words has three or four
 * of them, a paragraph more than half.
 *
 * What several languages share stands in each of their lists: a list without it would lose by an accident of editing.
 * The lists of refused languages are short: they only have to beat a neighbour's words in their own text.
 */
export const latinWords: Readonly<Record<string, string>> = {
  en: `
    a about abuse access according accused across act action activists actor actress added admits after again
    against agency agents ago agree agrees ahead aid aims air airport airstrike airstrikes alert all alleged allies
    allow almost although ambassador amid among an and anger announces another any apology appeal approve approved
    approves are armed army around arrest arrested arrive arrives article as ask asks assault assembly asylum at
    attack attacked attacks author authorities avoid award away backs bail ballot ban bank banks bans barred battle
    be beat beats because becomes been before begin begins behind being best better between bid big biggest bill
    billion bills birth black blames blast blaze block blocked blocks board boat bodies bomb book boost border boss
    both boy boys break breaks bring brings britain british broken budget build building bus business but buy by
    call calls campaign can cancer candidate capital care career case cases cash cause caused ceasefire celebrates
    central change changes chaos charge charged charges chase cheaper chief child children church city civil claim
    claims clash clashes class cleared climate clinch close closed closes club coach coast cold collapse collapses
    colleagues comeback comes coming concerns condemn condemns conference confirms conflict congress considers
    convicted corruption costs could council country coup couple court crash crew crime criminal crisis critics
    crossing crowd crown crude cup cut cuts cyber dam damage danger data date daughter dawn dead deadline deadly
    deal dealt death deaths debate debt decades decision declares deepens defeat defence defends defense delay
    delays demands democracy denied denies deny deputy despite details detained did die died dies disaster
    discovered dismisses dispute division do doctor doctors does dollar domestic donors doubts down dozens drive
    driver drone drones drop drops drought drug due each earlier early earth earthquake easing east economic economy
    editor education effort eight elected election embassy emergency employees end ends energy enters envoy era
    escape ethnic europe euros event ever every evidence ex executive exit expands expected explosion express
    extends extra eye eyes face faces facing failed fails failure fake fall falling falls family famous fans far
    farmers fast father favourite fear fears federal feed felt female ferry few fight fighters fighting figures
    files film final finance find finds fined fire fires firm firms first fish five fixed flag flee flees flight
    flights flood floods football for force forced forces forecast foreign forest former forms found four fourth
    france fraud free freed freedom fresh friday from front fuel full fund funding funds funeral future gains game
    gang gas gay general german germany get gets giant girl girls given gives giving global go goal goals goes gold
    good government governor group grows growth guard guards guide guilty gun gunman guns had hail half halt halts
    hand hands happened harbour hardline has hate have he head headquarters health hear hearing heart heat heavy
    help helps her here hero hid hidden hide high highest hikes him his historic history hit hits hold holding holds
    hole holiday home hope hopes hospital hostage hostages hot hotel hour hours house how however hundred hundreds
    hunger hunt hurricane husband i ice if illegal image images immigration impact in including independence
    independent inflation injured inmates inquiry inside insists international interview into invasion investigation
    investors involved iran iranian iraq is island issues it italy its jail jailed january japan job jobs join joins
    joint journalist journalists journey judge judges july jump jumps june jury just justice keep keeps key kill
    killed kills king knew knife know labour land landed lands landslide large largest last late later latest launch
    launches law lawyer lead leader leaders league leaked learn leave leaves leaving lebanon left legal less letter
    levels lies life lift lifts like line link list little live lives living local lockdown london long longer looks
    lose loses losing loss love low lower machine made main make maker makes male man many march market marks mass
    massive match may mayor me means measures media medical meet meeting meets member members memory men message
    middle migrant migrants military million millions minister ministry missing mission mob model monday money
    monster month months more morning most mother motion move movement moves murder music muslim must my mystery
    name named names nation national nations nato near nearly need needs negotiators network never new news next
    night nights nine no nor north northern not note now nuclear number nurses object ocean of off offensive offer
    offers office officer officers official officials oil okays old olympic olympics on one only open opens
    opposition or order orders other our out outbreak outrage outside over owner pact paid palace panel parents park
    parliament part parties partner party passengers passes past path patients pay peace peak pension people percent
    phone photo picture pilot place plan plane plans plant play players playing plea pleads plot plunge plunges poet
    poised police poll polls pollution poor pope popular population position possible pound power premier prepares
    presidential press pressure price prices prime prince princess prior prison private prize probe problem process
    profit profits programme progress project promises prosecutor prosecutors protect protest protesters protests
    province provisional public push put quake queen question questions quiet quit quits race racism radio raid
    raids rail rain raise rally ransom rape rate rates reach reached reaches reaction read ready real rebel recall
    recalls record recovery red referendum reform refugees refuses region regional reject rejects relations release
    released remains remove reopen reopens replace report reported reports republic rescue rescued rescuers research
    residents resign resigns resumes retake retires return returns revealed reveals revolt rich riot riots rise
    rises rising risk risks rival river road robbery rocket rockets role rolls round row rugby rule rules run rural
    russia russian russians s sack sacked safe safety said sailors sale sales sanctions saturday save saved saves
    say says scandal school scientists score scores sea search season second secret secretary security see seek
    seeks sees seized sell senate sends senior sent sentence sentenced series serious serve services session set
    settlement seven several severe sex shake share shares sharp she shelling ship ships shock shooting shop shops
    shortage shot shots show shows shut shuts sick side sign signs silence since singer single sister site sits six
    sixth skies slams slow slump small smoke snow so social soldier soldiers some son soon sorry sought source south
    southern space spain spark sparks speaker speaks speech spend spending split spokesman spokeswoman sports spot
    spread spring spy square stabbing staff stage stake stand standoff star stars start starts state statement
    states station stay stays steel step steps still stock stocks stop store stories storm story straight strait
    stranded strategy street strengthen strike strikes stronger students study style such sue sues suffers suicide
    summit sunday superstar supply support supporters supreme surge surges survey survivors suspect suspends sweeps
    sworn syria system t table tackle take taken takes taking talk talks tanker target targets tax taxes teacher
    teachers team tech technology teen teenager tells temperatures ten tensions term terror terrorism test tests
    text than that the their them then there these they thing things think third this those thousands threat three
    through thursday tie tiger tight time to told tonight too top tops torture touch tough tour tourist tourists
    toward towards town track trade traffic tragedy train trapped travel treasury treaty trial tribunal tribute trip
    troops truce truck trump trust truth tuesday tunnel turkey turn turned turns twice two typhoon ukraine ukrainian
    under union unit university unrest until unveils up update urge urgent urges us use vaccine victim victims
    victory video village villages violence virus visa visit visited visits voice vote voter voters votes vow vows
    wage wages wait waits walk wall wants war warn warned warning warnings warns was waste watch watchdog water way
    we weapon weapons weather wedding wednesday week weekend weeks welcome well wells were west what when where
    whether which while white who whose why wife wildfire wildfires will win wing winner wins winter wish with
    within without witness witnesses woman women won word words work workers workforce world worst worth would
    wounded wounds wrong yacht year years yesterday yet you young your youth zone
    kn- sh- th- wh- wr- -able -ance -ay -ays -ck -cks -dge -ead -eak -ed -een -eet -ence -ers -ew -ful -ght -ible
    -ies -ile -ing -ings -ire -ism -ity -ive -lds -less -ll -ly -ment -ments -ness -nts -ook -oor -oss -ough -ould
    -ow -own -ry -ship -tch -tion -tions -ty -ward -wards
  `,
  fr: `
    a abandonne absence abus accident accidents accord accords accuse accusé accusés accès acte acteur action
    activité actualité adieu administration adopte affaire affirme affrontements africain afrique agents agression
    agriculteurs aide ainsi air alerte allemagne allemand alliance allié allocation alors ambassade ambassadeur
    amende amis amour américain américaine amérique an ancien ancienne anciens anglais animaux anniversaire annonce
    annulé année années ans août appel appelle appels appelé approuve après arabe arme armes armé armée arrestation
    arrive arrivée arrêt arrêté arrêtés article artiste assassinat assassiné assemblée assurance attaque atteint
    attend attendu attentat attentats attente au aucun aucune augmentation augmente augmentent aujourd aussi auteur
    autorise autorités autoroute autour autre autres aux avaient avait avance avant avec avenir avertit avion avions
    avocat avocats avoir avril aéroport bac baisse baisser balle ballon banque bat bataille bateau belge belgique
    berlin besoin bien bilan blessés blocage bloque bloqué boisson bombardement bombardements bombe bon bonne bourse
    bras brise britannique bruxelles brûle budget budgétaire bureau but buts bâtiment bébé bénéfice c cabinet cadre
    camion camp campagne canal cancer candidat candidate candidats canicule capitale car cartes cas catastrophe
    catholique cause ce cela celle celui cent central centrale centre certains ces cessez cet cette ceux champion
    championnat change changement chantier chaque charge chasse chef chemin chemins cher cherche chez chiffre
    chiffres chine chinois choc choix chute chômage ciel cinq cinéma circulation citoyens civile civils classe
    climat climatique club code collectif collision collège colère combat combats comme commence comment commerce
    commission commune communes compagnie complice compte comptes concert concours condamnation condamne condamné
    condamnés conditions conduite confiance confirme conflit conférence congrès congé conseil conseille consommation
    construction conséquences contact contrat contre contrôle convoi corps corruption coup coupable coupe couple
    coups cour courage courant cours courses court coût crash crime crimes crise critique critiques croissance croit
    crée créé cuisine culte culture célèbre cérémonie côte côté d danger dangereux dans date de degrés dehors demain
    demande demandent depuis dernier derniers dernière des dette deuil deux deuxième devant devient diplomatie
    direct directeur direction dirigeant dirigeants discours disparition disparu disparue disparus dissout dit
    division dix docteur doigt doit doivent dollar dollars dommage donc donne dont dossier douane douze drame
    drapeau drogue droit droite droits drone drones du dur durant dure durée dès débat début décide décision déclare
    découverte découvre décès décédé défaite défend défense déficit délégation démission démissionne dénonce
    dénoncent départ dépenses déplacés député députés dérapage désaccord détail détenu détenus détruit développement
    déçu eau effet effets efforts elle elles emploi employés emporte empêche en encore enfant enfants enfin engage
    enlèvement ennemi enquête enseignants entame entend entraîneur entre entrent entreprise entreprises entrée
    envoie erreur espace espagne espion espoir esprit espèces essai essence est estime et eu européen européenne
    européens eux exemple exige existe expert explique explosion exporte exposition extrême exécution fabrique face
    faible faibles faillite faire fait famille familles fans farine faut faute faux favori façon femme femmes ferme
    ferment fermeture fermé fermée feu filière fille filles film fils fin finale finance financement finances finit
    flambe flambée fleuve fois fonctionnaires fond fonds foot football force forces forte fortes forts forêt foule
    france français française frappe frappes froid front frontière fruit frère frères fuite fusillade fédération
    féminin février fête gagnant gagne garde gare gauche gaz gazole gendarme gendarmes genre gens gestion glace
    global gouvernement grand grande gratuit grave graves grippe gros groupe grève guerre guide géant habitants
    hausse haut haute haïti heures hier hiver hommage homme hommes honneur honte horreur hors huile huit humanitaire
    hécatombe hélicoptère héros hôpital hôtel ici idée il illégal ils image images immeuble immigration impose impôt
    impôts incendie inculpé inde industrie industriel indépendance infirmières inflation info inondations inonde
    inquiet inquiète inquiètent inscription institution insultes insécurité intempéries interdiction interdit
    interdite interdits international interne interpellation interpellé interpellés invité irak iranien iranienne
    israélien israélienne israël issue italien j jamais janvier jeté jeu jeudi jeune jeunes jeux jihadistes job joie
    jouet joueur joueurs jour journaliste journalistes journée jours juge jugement juges jugé juillet juin jusqu
    juste justice kilomètres l la laisse lance langue le leader les lettre leur leurs liban liberté libre libère
    libération libéré liens lieu ligne ligue limite linge livre local locaux logement loi loin londres longue lors
    lourd lourde lui lundi lutte lutter lycée lycéens là légende législatives m machine madrid magistrats main
    maintien maintient maire maires mais maison maisons majorité malade malades maladie malgré malien manifestants
    manifestation manifestations manque marché mardi marine maritime maroc mars masque massacre masse match matin
    mauvaise me meilleur membre membres menace menaces menacé menacée mensonge mer mercredi message mesures meurt
    meurtre meurtrier meurtrière microbe mieux militaire militaires militants mille milliard milliards millier
    milliers millions mine mineur mineurs ministre ministres ministère minute minutes miracle mission mobilisation
    mobilisés modèle moins mois monde monnaie montagne monte montre montée mort morte mortel morts mosquée motion
    mouvement moyen moyenne moyens municipal municipales mur musique musulman musée mutinerie mystère mène mère
    méchant médaille médecin médecins médias médicaments mémoire métier métro météo n nation national nationale
    nations nature naufrage navire ne neige nettoyage ni nie niger nigeria niveau noir noire nom nombre nommé non
    nord normande nos note notre nous nouveau nouveaux nouvelle nouvelles noyés nucléaire nuit numéro négociations
    objectif obtient occidentaux octobre océan offensive officiel officielle offre oiseaux olympique on ont
    opposants opposition opération or orage orages ordinateur ordre origine otage otages ou oublié ouest ouragan
    ouverture ouvre ouvriers où page paix palais panne papiers paquet par paralyse parc parce parents parlement
    parlementaire parole parquet part parti participe pas passagers passe passer passé patient patients patron
    patrons payer pays paysans peine peinture pendant perd perdu perdus permet permis perquisition perquisitions
    persiste personnes peu peuple peur peut peuvent phase photo photos pied pilote piste place plage plaide plainte
    plaintes plan plante plein plonge pluie pluies plus plusieurs poids poignardé point pointe poisson police
    policier policiers politique politiques pollution pompiers pont population port portable porte portes portrait
    porté pose position possible poste pour pourquoi pourrait poursuit poursuites poursuivi poussent pouvoir
    pouvoirs pratique premier premiers première premières prend prennent presque presse preuve preuves prime prince
    principal priorité prise prison prisonniers privé prix prochain prochaine procès production produit produits
    professeur professeurs profit programme progrès projet projets prolonge promet propos propose protection
    proteste province provisoire prudence près préfecture préfet prépare présente présidence président présidente
    présidentiel présidentielle prévoit prêt prêts public publique puissance puissant père pénurie pénuries pétition
    pétrole pétrolier pêche pêcheurs qu quand quartier quartiers quatre quatrième que quel quelle quelques question
    questions qui quinze quitte quoi quotidien racisme radio raffinerie raison rapide rappel rapport rassemblement
    rebelles recherche recherché record recours recul refus refuse regard regret reine rejet rejette relance
    relation relations religieux remporte rencontre rencontrer rend renforce renonce rentre rentrée renverse renvoyé
    repas report reporté reprend reprise représentants responsable responsables ressources restaurant reste restent
    restes retard retire retour retraite retrouve retrouvé revient reçoit riche richesse rien risque risques rivière
    roi roman rouge route routes rue rupture russe russes russie rythme règlement règles réaction réagit récolte
    réforme réfugiés régime région régions répond réponse répression république réseau réseaux réserve résistance
    résultat résultats réunion réunions réussi réveil révision révolte révèle révélations rôle s sa saint sais saisi
    saisie saison salaire salaires salariés salle salon samedi sanctions sang sans santé saut sauve sauver savent
    scandale science scientifiques scrutin scène se second seconde secours secret secrétaire secteur sein selon
    semaine semaines sensible sentence sept septembre service services ses session seuil seul seule sexuelle si
    signature signe signé silence simple singe situation six siècle siège sièges social sociale sociaux société soir
    soit solaire soldat soldats soleil solidarité solution sommet son sondage sont sort sortie sortir soudan souffre
    soupçonné soupçons source sources sous soutien spectacle sport sportif stade star station statut stratégie
    stupéfiants subit succession succès sud suicide suisse suit suite supporteurs suprême sur surprise surtout
    suspect suspects suspend suspendu suspension syndicat syrie syrien syriens système sécheresse sécurité séisme
    séjour sénat sénateur sénateurs série sérieux t tabac tache taille taux taxe taxes technique temps température
    températures tempête tempêtes tenir tennis tensions tente terme terrain terre terrible terrorisme terroriste
    terroristes texte thème théâtre tient tireur tirs titre titres toit tombe tombé touche touchés toujours tour
    tourisme touristes tourne tournoi tous tout toute toutes trafic tragédie train traitement traité tranche
    transition transport transports travail travailleurs traverse tremble tremblement trentaine tribunal triste
    trois troisième trop troupes trouve truqué très trésor tue tuer tueur tunisie tunisien turc turquie tué tués
    téléphone télévision tête ukraine ukrainien ukrainienne un une union université universités urgence urgences
    usage usine utilise vacances vaccin vaccination vague vainqueur valeur valide veille vend vendredi vent vente
    ventes vents verdict vers version veto veulent veut viande victime victimes victoire vide vie vieux vif
    vigilance vigne ville villes vin vingt viol violence violences violente violents virage virus visage visent
    visite visé visée vitesse vivant vivre voici voile voir voisin voisins voiture voitures voix vol volcan voleur
    voleurs volontaires volonté vont vote votent votes vous voyage voyageurs vrai vue vérité y yémen zone zones à
    échange échappe échec éclate école écoles économie économique écran édition éducation église égypte élection
    élections électricité électrique élu élus élève élèves émeutes énergie énième épidémie équipe équipes était
    étape état états éteint étranger étrangers étude études étudiants été évacués évasion évite événement évêque
    être
    -age -ages -aient -ais -aise -ait -ance -ant -ants -aux -eau -eaux -elle -elles -ement -ements -ence -ent -ette
    -eur -eurs -euse -euses -eux -ient -ier -iers -ille -illes -ique -iques -isme -it -ière -ment -oir -ois -oise
    -que -tion -tions -té -tés -ue -uit -ère -ères -ée -ées -és
  `,
  de: `
    ab abend aber abgelehnt abgeordnete abgesagt abkommen ablehnt abschuss abstimmung afd aktie aktien akw alarm
    alle allem allen aller alles als also alte am ampel amt an angebot angegriffen angeklagt angeklagter angriff
    angriffe angst anklage ankunft ankündigt anschlag antrag anwalt anwohner arbeit arbeiter arbeitgeber
    arbeitsmarkt armee arzt asyl attacke auch auf aufgeben aufklärung aufnahme aufruf aufstand aus ausbau ausfall
    ausland ausschuss autobahn autofahrer autos außenminister außenpolitik bahn bahnverkehr bald bande bank banken
    bauern bauernproteste baut bayern beamte bedroht befreit befürchtet begeistert beginn beginnt begrüßt behörde
    behörden bei beim bekannt bekommen bekommt belastet beliebt beraten bereits bericht berliner berät beschließt
    beschlossen beschuldigt besetzt besuch besucht betroffen betrug beute bewohner bezahlt bilanz bildung bis
    bleiben bleibt blockade blockieren blockiert boot brand brauchen brennt brief bringt brot brände brücke buch
    bund bundes bundeskanzler bundesliga bundesregierung bundestag bundeswehr börse bürger bürgermeister cannabis
    cdu chef china csu da dabei damit danach dank dann darf das dass dax dazu daß debatte dem demo demonstration
    demonstrieren den denn der deren des deutsch deutsche deutschen deutscher deutschland dich die dieb dies diese
    diesem diesen dieser dieses diskussion doch dorf dort drei dritte drogen drohen drohne drohnen droht druck
    dunkel durch dämme dürfen ehe ehemalige ehemaliger ehrt eigentlich ein eine einem einen einer eines eingesetzt
    eingestürzt einigung einsatz einstimmig einwanderung eltern empfängt empört ende endet energie entdeckt
    enteignung entführt entgleist entlassen entlässt entscheidet entscheidung entschuldigt entwicklung er erben
    erdbeben erfolg erfolgreich ergebnis erhält erhöht erlaubt ermittelt ermittlungen erneuert erneut erschießt
    erschossen erschüttert erst erste ersten erster erstmals erwartet eröffnet es etwa eu euro europa europawahl
    explodiert explosion export fahren fahrer fahrrad fall familie fast fehler fehlt feiern feiert feind fest
    festgenommen festnahme feuer feuert feuerwehr film finanzminister firma flieger flieht flucht flug flughafen
    flugzeug flut flüchtlinge folge folgen fordern fordert forscher fragen frankreich frau frauen freigelassen
    freispruch freitag frieden früher fußball fährt fällt führt führung fünf für gab ganz gas gast gaza geburt
    gefahr gefahren gefangen gefasst gefunden gefährlich gegen gegner geheim geheimdienst geht geisel geiseln
    gekündigt geld gelingt gemeinden gemeinsam genehmigt genug gerettet gericht geschichte geschlossen gesellschaft
    gesetz gesperrt gespräch gespräche gestern gestoppt gestorben gesucht gesundheit getroffen getötet gewalt
    gewerkschaft gewinnen gewinnt gewonnen gewählt gibt gipfel gold greift grenze grenzen griechenland
    großbritannien große großen großer größte gründe grüne grünen gut haben haft haftbefehl haftstrafe hamburg
    handel hat hatte hatten haus heizungsgesetz heiß held herbst herr heute hier hilfe hinrichtung hinter hitze
    hochhaus hochwasser hoffen hoffnung hohe hubschrauber hunderte hunger hält häuser höchste ich ihm ihn ihr ihre
    ihrem ihren ihrer im immer impfung in industrie inflation ins insel irans israel israelische ist italien jagd
    jahr jahre jahren jahrhundert jeder jetzt journalist journalisten jubel jugend junge jungen kabinett kalt kam
    kampf kandidat kann kanzler karriere katastrophe kauf kaufen kauft kaum kehrt kein keine keinen kinder kippt
    kirche kita klage klima klimaschutz kliniken kläger koalition kohle kollabiert kommen kommission kommt kommunen
    konferenz konflikt kontrolle kontrollen konzern kosten kraft krank krankenhaus krankenhäuser krankheit krieg
    krise kritik kritisiert kräfte kultur kunden kunst kurz könig königin könne können könnte kündigt künftig lage
    lager land landtag landwirte lange laut leben lebt legal legen legt lehnt lehrer leiche leiter letzte letzten
    letzter leute licht liebe liegt linke lkw lob lockert luft luftangriff länder lässt läuft lösung macht macron
    man manager mangel mann marine markt massen mauer maßnahmen meer mehr mehrere mehrheit mein meister meldet
    mensch menschen merkel merz messer messerangriff miete mieten milliarden millionen minister ministerium minus
    mit mitarbeiter mitte mittel mitten mittwoch montag mord moskau motorrad musik muslime muss mutmaßlicher mutter
    männer möglich mörder müssen nach nachfolger nachrichten nacht nahost nato nazi netanjahu neue neuem neuen neuer
    neues nicht nichts niederlage niederlande niemand noch nominiert norden notfall november nun nur nächste
    nächster ob oder offen offenbar ohne oktober opfer opfern opposition ordnung orkan osten paar paris parlament
    partei parteichef parteien parteitag passagiere personal pflege pilot plant pläne politik politiker politisch
    polizei post preis preise premier premiere presse pressekonferenz probleme produktion projekt protest
    protestieren protestierenden prozent prozess präsentiert prüft prüfung putin qualität raketen randale rang
    rassismus rat raub rauch reaktion reaktionen recht rechte reform regeln regierung region regional reise reist
    rekord rente retten rettung rettungskräfte richter richtig riesige rom ruft rund russe russen russische russland
    räumt rückkehr rückruf rücktritt sachsen sagt sagte saison samstag sanktionen scharf scheidet scheitert schiff
    schiffe schlag schlecht schließt schließung schlägt schnee scholz schon schuld schule schulen schuss schweiz
    schweizer schwer schwere schwerer schwerverletzt schäden schüler schüsse schützen sechs see sehr sei seien sein
    seine seinem seinen seiner seit seite selenskyj sender senkt september serie sich sicher sicherheit sie sieben
    sieg siegt sieht sind sinkt sitzt so sogar sohn soldaten soll sollen sommer sonntag sorge sorgen sowie sozial
    spanien spd spenden sperrt spiel spiele spieler sprengstoff spricht sprit spur staat staaten staatsanwalt
    stadion stadt star starb stark start startet statt steht steigt stellen stellt sterben steuer steuern stiftung
    stillstand stimmen stimmt stirbt stoppt strafe straße strecke streik streit streitet strenge strom studie stunde
    stunden sturm sturz stuttgart störung stürzt stützt suche suchen sucht symbol süden tag tage tagen tarif
    tausende team teheran teil terror tesla test teuer theater thüringen tief tiere titel tochter tod topf tot tote
    toten touristen trainer trauer trauert traum treffen treffer trennung trifft tritt trotz trump täglich täter
    tötet tötung türkei ukraine ukrainer ukrainische um umfrage umfragen umwelt unbekannte und unfall unfälle union
    uns unser unter unternehmen unterstützt unterwegs unterzeichnet unwetter urlaub ursache urteil usa vater
    verabschiedet verbietet verbot verboten verdacht verfassung verfolgt verfolgung verhaftet verhandlungen
    verhindert verkauft verkehr verkündet verlangt verlassen verletzt verletzte verletzung verliert verloren
    verlängert vermisst verschiebt verschoben verschwunden versicherung verspricht versuch verteidigt verteidigung
    vertrag vertritt verurteilt verwaltung video viel viele vier virus volk volkswagen vom von vor vorschlag
    vorstand vorwurf vorwürfe vorwürfen waffe waffen waffenruhe wagner wahl wahlen wahlkampf wald waldbrand wandel
    war warnt warten warum was wasser wechsel weg wegen weihnachten weil weiter weitere welt weltweit wenig weniger
    wenn wer werden westen westliche wetter wichtig widerstand wie wieder wien will winter wir wirbel wird wirft
    wirtschaft wirtschafts wo woche wochen wohl wohnung wohnungen wollen wollte wurde wurden wächst während wütend
    zahl zahlen zahlt zehn zeigt zeit zelle zerstört ziehen zieht ziel zinsen zoll zu zug zukunft zum zur zurück
    zusammen zustand zwei zweite zweiter zwischen ärzte öffentlich öffnet öl österreich über überfall überfallen
    überlebt übernimmt überraschend übersteht
    ge- sch- ver- -au -aus -chen -cht -eit -eln -en -er -ern -haft -heit -ie -ieren -iert -ierte -ig -ige -igen
    -isch -ische -ischen -keit -lich -liche -lichen -rt -schaft -st -ste -sten -tz -ucht -ung -ungen -zt -ße -ücht
  `,
  es: `
    a abandona abiertas abierto abogado abogados abril absuelven abuso abusos acaba accidente acciones acción acepta
    aclara acoso actividad activista activistas acto actor actriz actual actualidad actuar acuerdan acuerdo acuerdos
    acusa acusaciones acusado acusados adelante además adiós administración advierte advierten aeropuerto afectados
    afirma agente agentes agosto agrava agresión agricultores agrícola agua aguas ahora aire al alcalde alcaldes
    alcanza alemania alemán alerta algo algunos aliado aliados alimentos alivio alta alto alumnos alza amantes
    ambiente amenaza amenazas amiga amigos amnistía amor amplía américa analiza ante antes anuncia anuncian anuncio
    apagón aparece apela aplaza aplazan apoya apoyo aprobación aprobada aprobar aprueba apuesta argentina argentino
    arma armada armado armados armas arranca arrasa arrestado arrestan arresto artista artículo asalto asamblea
    ascenso ascienden asegura asesina asesinada asesinado asesinato asesinatos asesino asume asunto así ataca atacan
    ataque ataques atención atentado atrapados atrás audiencia auge aumenta aumento aunque autobús autopsia autor
    autoridad autoridades avance avanza avanzan aviación aviones aviso avión ayer ayuda ayudar ayuntamiento azul año
    años aún baja bajan bajo balance balas balón banco banda bandera barcelona barco barcos barrio base batalla bate
    bebé belleza beneficios bien bienestar bloquea bloqueo boda bolivia bolsa bomba bombardea bombardeo bombardeos
    bomberos bonos bosque bosques brasil brote brutal buena bueno buenos buques busca buscan busqueda béisbol
    búsqueda cabeza cada cae caen café caja calle calles calor cambia cambian cambio cambios camino caminos camión
    campaña campeona campeonato campesinos campeón campo cancela cancelan candidata candidato candidatos candidatura
    capital captura capturan cara caracas carga cargo cargos carne carrera carreteras carta cartel casa casi caso
    casos castigo catástrofe causa causan cayó caída celebra celebran central centro centros cerca ceremonia china
    cien ciencia científico científicos cierra cierran cierre cifra cifras cinco cine circulación cita ciudad
    ciudadano ciudadanos ciudadanía civil clase clases clave cliente clientes clima club clásico coalición coche
    coches colapso colegio colegios colombia colombiano color combate comercial comercio comienza comienzan comisión
    comité como compañeros compañía competencia complica compra comunicación comunidad comunidades con concierto
    condena condenado condenan condenas condiciones conduce conexión confianza confirma confirmado confirman
    conflicto congela congresista congresistas congreso conoce conocer conoció consejero consejo conservador
    constitucional constitución construcción consulta consumo contaminación contenedores continúa contra contratos
    control controla convierte convoca convocan copa corea corrupción corte costa costes costo crea creación crece
    crecimiento crimen crisis cristiano crudo cruz crítica críticas cual cuando cuarta cuarto cuatro cuba cubano
    cubre cuenta cuentas cuerpo cuerpos cuestión cuidado culpa culpable cultura cultural cumbre cumple curso cuánto
    cámara cámaras cáncer cárcel código cómo da dados dan datos daños de debate debe deben decenas decide decisión
    declara declaraciones defensa defiende defienden deja dejan dejará del delincuencia delito delitos demanda
    demandas democracia demócratas dengue denuncia denuncian deportación deportes derecha derecho derechos derrota
    derrumbe desafía desafío desalojo desaparece desaparecida desaparecido desaparecidos desarrollo descarta
    desciende desconocido descubre descubren descubrimiento desde desempleo desfile despedida despide despidos
    desplazados despliega después destaca destitución destituye destrucción destruye detención detenido detenidos
    detiene detienen deuda devuelve dice dicen diciembre dictadura dieron diferencia difícil digital dijo dimisión
    dimite dinero diplomático diputado directo director directora directores dirigente discurso discute disparos
    disputa disturbios diversos divide división doble docena doctor documento documentos domicilio domingo dominio
    don donde dos droga drogas dueño dura durante duras duro día días dólar dólares e economía económica económico
    ecuador edad edificio edificios educación eeuu efecto efectos egipto ejecución ejecutivo ejemplo ejercicio
    ejército el elecciones elección electoral electorales elegido elige elimina ella ellos eléctrica embajada
    embajador embarazada emergencia emite empate empieza empiezan empleados empleo empleos empresa empresas en
    encabeza encarcelado encuentra encuentran encuentro encuesta enemigo energía enero enfermedad enfermedades
    enfermera enfrenta enfrentamiento enfrentamientos enseñanza entra entrada entran entre entrega entregan
    entrenador entrevista envía envían equipo equipos era eran error es esa escapa escasez escena escenario escritor
    escritora escuchar escuela escuelas escándalo ese eso espacio españa español española españoles especial
    espectáculo espera esperan espía esta estable establece estación estadio estado estados estadounidense
    estadounidenses estalla estará estatal este esto estos estrategia estrella estrena estreno estructura estudiante
    estudiantes estudio está están etapa eterna europa europea europeo europeos euros evacuados evacuan evento evita
    ex exige exigen expertos explica explosiones explosión expresidente expulsa exterior extiende extorsión
    extradición extranjero extranjeros extrema factura fallece fallecido fallecidos fallo falsa falso falta fama
    familia familiares familias fantasma favor favorito febrero fecha federal felicita feria festival fiesta fiestas
    fija filas filtración fin final finales financiación finanzas finca firma fiscal fiscales fiscalía florida fondo
    fondos forma formación foto franceses francia francés frente frontera frío fue fuego fuegos fuente fuentes fuera
    fueron fuerte fuerza fuerzas fuga funcionario funcionarios función fundación fusión futbolista futuro fábrica
    físico fútbol gabinete galería gana ganado ganador ganó gas gasolina gasto gastos general generales gente gesto
    gira global gobernador gobierno gol goles golpe golpea golpes gran grande grave graves griega grito grupo grupos
    guarda guardia guerra guerrilla guerrillero ha haber habitantes habla hablar habrá había hace hacen hacer hacia
    hallado hallan hallazgo han harán hasta hay haya hecho helicóptero herida herido heridos hermana hermano
    hermanos hijo hijos hipoteca historia histórica histórico hogar hogares hombre hombres homenaje homicidio honor
    hora horario horas hospital hospitales hotel hoy hubo huelga humanitaria humanitario humano humanos hunde
    huracán huye huyen héroe idea identidad iglesia igual ilegal ilegales imagen impacto impide impone importante
    imposible impuesto impuestos impulsa imágenes inaugura incautan incendio incendios incidente incluye incremento
    independencia india industria indígenas infierno inflación informa informe informes ingresa ingresos inicia
    iniciativa inicio injusticia inmigración inmigrantes insiste instituto insulto integra inteligencia intenta
    intento intereses interior internacional internacionales interrumpe interés inundaciones inundación invasión
    inversiones inversión investiga investigación investigadores investigan invierno ir iraní iraquí irán isla islas
    islámico israel israelí israelíes italia italiano izquierda jamás jefe jefes jornada joven joya jubilados jueces
    juego juegos jueves juez jugador jugadores juicio juicios julio junio junta junto jura jurado juró justicia
    justo juzgado juzgados juzgan jóvenes kilos la laboral lado ladrones lago lanza lanzamiento lanzan largo las
    latina le lenta les letra levanta ley leyes libera liberación liberado liberal liberan libertad libre libro
    libros liderazgo liga lista listas llama llamada llamado llaman llega llegan llegó lleva llevan llevar llora
    lluvia lluvias lo local logra logran londres los luces lucha luego lugar luna lunes luto luz líbano líder
    líderes límite límites línea líneas madre maduro maestro maestros mal malas maltrato manda manera
    manifestaciones manifestación manifestantes mano manos mantener mantiene mantienen mar maratón marca marcha
    marina marino martes marzo mató mayor mayores mayoría mañana me medalla media medida medidas medio mejor mejora
    mejores menor menores menos mensaje mentira mercado merece mes meses metro metros mexicana mexicano mexicanos mi
    miedo miembro miembros mil miles militar militares millones mina mineros ministerio ministra ministro ministros
    minuto minutos misa misil misiles misión misma mismo misterio mitad miércoles modelo moderno momento momentos
    moneda montaña monumento morir moscú mostrar motivo moto movilización movimiento muchos muere mueren muerte
    muerto muertos muestra mueve mujer mujeres multa multas mundial mundo municipio murió muro museo muy más máximo
    médica médico médicos méxico mínimo música nace nacimiento nacional naciones nación nada nadie narco
    narcotráfico naufragio nave navidad necesita necesitan negocia negociaciones negociación negocio ni nicaragua
    niega niegan nieve ningún nivel niveles niña niño niños no noche nombra nombran nombre nominado norma normal
    norte nos nota noticia noticias novela noviembre nube nuclear nuestra nuestras nuestro nuestros nueva nuevas
    nuevo nuevos nunca número o objetivo obliga obligan obra obras obtiene ocho octubre ocupa ocurrió océano odio
    oferta oficial oficiales oficina ofrece ofrecen olas olvida once operación operativo opinión oportunidad
    oposición opositor opositores orden organización orgullo origen oro oscar otoño otra otras otro otros paga pagar
    pago pagos palabra palabras palacio palestina palestino palestinos pan panamá pandemia papa papel paquete para
    parado parados paraguay parece pareja parlamento paro parque parte participa partido partidos parálisis pasa
    pasado pasajeros pasan pasará paso patrimonio paz país países pelea peligro peligroso película pena penas
    pensiones peor pequeña pequeño periodista periodistas permiso permite pero persecución persona personas peruano
    período perú pesar pesca pescadores pese peso petición petróleo pide piden pie piensa pierde piezas piloto pinta
    piso pistas plan planes planta plantea playa playas plaza plazo población pobre pobreza poder policial
    policiales policía polémica polémico política político políticos pone ponen popular por porque portada posible
    posición postura potencia precio precios premio prensa preocupa preocupación prepara preparan presenta presentan
    preside presidencia presidencial presidenta presidente presión preso presos presunto presuntos presupuesto
    presupuestos pretende prevé primavera primer primera primeras primero primeros princesa principal principio
    prisión privado problema problemas procesado proceso producción productores profesor profesores programa prohíbe
    prohíben promesa promete promueve pronóstico propia propone propuesta protagonista protección protege protesta
    protestan protestas provincia provisional proyecto proyectos prueba pruebas práctica príncipe próxima próximo
    publica pueblo pueblos puede pueden puente puerta puertas puerto puesto pulmón punto pánico pérdida pérdidas
    pública público públicos que queda quedan queja quejas quema quiebra quiebre quien quiere quieren quince quita
    quién qué química racismo radio ratifica rating razón raíz reabre reacción real realidad realiza rebaja rebeldes
    rebelión rechaza recibe reciben reclama recorte recortes recuerda recupera recuperación red redes reduce
    referéndum reforma refuerza refugiados regalo regional registra registro región regresa regreso rehenes rehén
    reino relaciones relación religioso religión república rescata rescatan rescate reserva residentes resiste
    respalda respaldo responde responsable respuesta resta restos resultado resultados retira retirada reto retorno
    retrasa retraso reunión revela reveló revisa revolución revés rey reúne reúnen riesgo riesgos rinde ritmo
    rivales robo robos roja rojo rompe ronda ropa rostro rueda ruptura rural rusa rusia ruso rusos ruta rutas rápido
    récord régimen río sabe sacerdote sacude sala salario salarios sale salen salida salir salta salud salva salvar
    san sanciones sanción sangre santa santo se secreta secretaria secretario secreto sector secuestrado secuestran
    secuestro sede seguidores seguir seguirá segunda segundo seguridad seguro según seis selección semana semanas
    semestre senado senador sentencia separa septiembre ser serie serio servicio servicios será serán sesión severa
    sexual señor si siempre siete siglo signos sigue siguen silencio simple sin sindicato sindicatos sino sismo
    sistema sitio situación soborno sobornos sobre social sociales socialista sociedad socio socios sol soldado
    soldados solicita solidaridad solo solución sombra someten son sorprende sorpresa sospecha sospechoso
    sospechosos su subasta sube suben sucesor sueldo sueldos suerte sueño sufre sufren suicidio suma supera superan
    suprema supremo sur surge sus suspende suspenden suspensión sábado sí sólo tabaco tal taller también tanque tapa
    tarde tasa taxi teatro techo tecnología televisión teléfono tema temblor temor temperatura temperaturas
    tempestad temporada temporal tendrá tensa tensiones tensión tenía tercer tercera tercero terremoto terremotos
    terreno terror terrorismo terrorista terroristas tesoro testigo testigos texto tiempo tiene tienen tierra
    tierras tiroteo tocar toda todas todo todos toma tomó tormenta torneo tortura total trabaja trabajador
    trabajadores trabajan trabajo tradición tragedia trampa transición transporte tras traslada trasplante trata
    tratado trato trece tregua treinta tren tres tribunal tribunales triunfa triunfo tropas trump tráfico tu tumba
    turismo turista turistas turno técnico término título ucrania ucraniano un una unas unidos universidad
    universitario unión unos urge urgente urnas uruguay usuarios utiliza va vacaciones vacuna vacunas valencia valor
    van vaticano vecino vecinos vehículo vehículos veinte velocidad vence vende venden venezolano venezolanos
    venezuela venganza venta ventas ver verano verdad versión vez viaje vicepresidente victoria vida viejo viento
    vientos viernes vigilancia villa vino violencia viral virus visa visita visitan visitas visión vista vive viven
    vivienda viviendas volcán voluntad voluntarios volver votación votan votantes votar voto votos voz vuelo vuelos
    vuelta vuelve vuelven víctima víctimas vídeo y ya yo zona zonas árabe área él éxito éxodo órdenes última últimas
    último últimos
    -aba -aban -ada -adas -ado -ados -ana -ando -ano -anos -ante -antes -aron -ará -arán -azo -año -ciones -ción
    -dad -dades -era -ero -eros -ería -eño -ida -ido -idos -iendo -iente -ieron -illa -illo -ismo -ista -istas -ita
    -ito -mente -miento -mientos -ncia -ones -or -ores -ra -ro -uela -uelo -ía -ías -ña -ón
  `,
  tr: `
    a abd acil adalet adam aday adaylar adayı ailesi ajans akaryakıt alan alarm albüm aldı aldığı altyapı altı altın
    altında alındı alındığı ama an anayasa ancak anda anlattı anlaşma anlaşması annesi antrenör ara arada araç
    araçlar araştırma araştırmacılar art arttı artık artırıldı artış asgari asker askeri askerler aslında ateş
    ateşkes avrupa avukat avukatı ay ayakta aylık ayrıca ayrıldı az azaldı azerbaycan açtı açıkladı açıklama
    açıklandı ağır babası bahçeli bakan bakanlar bakanlığı bakanı bakanından balık barış batı bayram bazı bağlı
    başarı başbakan başkan başkanı başladı başladığı başlıyor başsavcılığı başvurdu başvuru başına beklenen
    bekleniyor beklenti bekliyor belediye belgesel belirtti ben benzin beri besteci beş bile bilgi bilim biliyor bin
    bina bir biri birinci birleşik birlik birlikte birliği birçok bitti biz bize borsa boykot bu bugün bulunan
    bulundu buluşma buluştu bunu bunun böldü bölge bölgede bölgesel bölgesi böyle bütçe bütün büyük bıraktı
    bırakıldı cadde camii can cenaze ceza cezaevi cezası ciddi cinayet cinayeti cumhurbaşkanı cumhuriyet da daha
    dair daki dakika dakikada dan daraldı dava davası davet dağ dağı de dedi deki den deniz denizde deprem depremde
    depremi derbi dereceye destek destekledi dev devam devlet devlete devrildi devriye değerlendirdi değil
    değişiklik değişti dikkat dil dini diplomat direniş disiplin diye diyor diğer doktor dolandırıcılık dolar dolayı
    doldu doğalgaz doğru doğu doğum durdu durum durumda durumu duyurdu döndü dönem dönemi döneminde dördüncü dört
    dün dünya düzenlediği düzenlendi düşman düştü düşük düşüş dış dışişleri edecek eden edildi edilen ediliyor
    ediyor ekibi ekipleri ekmek ekonomi ekonomik elden elektrik elinde emekli emir en endişe enerji enflasyon engel
    engelledi erdoğan erken erteledi ertelendi eski esnaf esrar etkili etkiliyor etkisi etmek etti evde evi evinde
    evler eğitim eğitimi facia faciası faiz fazla federasyon fenerbahçe festival filistin film final fiyat fiyatlar
    fiyatları fiyatı fransa futbol fırtına gaz gazeteci gazetecilere gazze gece geldi gelecek gelen geliyor gelişme
    gemi genel genç gençler gerekiyor gerginlik geri geriledi gerçek getirdi getirildi gezi geçen geçirdi geçiyor
    geçti gibi gidecek girdi giren girişim girişimi gitti gizli gol grev gördü göre görev görevden göreve
    görevlendirildi görüntü görüntüleri görüşme görüştü gösteri göstericiler götürüldü gözaltı gözaltına göç göçmen
    göçmenler gün gündem güne güney günler günlük günü güreş güvenlik güvenliği güzel güç güçlü haber haberler hafta
    hakem hakim hakkında halde halk hamas hangi hapis harekat hareketi hastalık hastane hastaneye hatay hava havada
    havalimanı hayat hayatını hazine hazır hazırlanıyor hazırlık helikopter hem hemen henüz hep her herkes hesap
    heyet heyeti hizmet hiç hukuk hükümet hükümeti hırsız hız hızlı iddia iddiası ifade ihale ihanet ihracat ihtiyaç
    iki ikinci iklim iktidar ilan ile iletişim ilgili ilişkiler ilişkin ilk ilçe imar imza imzalandı in inceleme
    indi indirim indirimi ingiltere insan insanlar internet inşaat iptal ise israil istedi istifa istiyor istiyoruz
    itfaiye itiraf ittifak izin izinsiz izledi izmir için içinde içişleri iş işbirliği işgal işsizlik işte işçi
    işçiler jandarma kabul kadar kadın kadınlar kahraman kalan kaldı kaldırdı kaldırıldı kamu kanser kanun kapalı
    kapandı kapattı kapatıldı kapı kar kara karadeniz karar kararı kardeş kardeşi karıştı karşı karşılaştı karşılık
    karşıya katkı katılan katıldı katıldığı kavga kaybetti kayboldu kaymakam kaynak kayıp kaza kazada kazanan
    kazandı kazandırdı kazası kaç kendi kent kentsel kesin kez ki kim kime kişi kişinin komisyon komutan konferans
    konser kontrol konuk konusunda konut konutları konuştu koronavirüs koruma kriz krizi kudüs kulüp kupa kuraklık
    kurban kurdu kurtarıldı kurul kuruldu kurulu kurum kurumu kuzey köprü köy köyü küresel kürt küçük kılıçdaroğlu
    kırmızı kıyı kıza kızı lider lig ligi limanı lira liste lübnan maaş maaşı maden madenci mahalle mahkeme maliye
    manşet maruz masa masum maç mağdur meclis meclisi merkez merkezi mesaj mevsim meydan meydana mezar mi millet
    milletvekili milletvekilleri milli milyar milyon mimar moskova mu muhabir muhalefet muhtar mü mücadele müdahale
    müdürü müfettiş müzakere müzik mı nasıl nato nda ndan nde nden ne neden nedeniyle nerede nin nun nüfus nükleer
    nün nın o ocak okul okullar olacak olan olarak olay olaya olayı olayında oldu olduklarını oldukça olduğu
    olduğunu olmadı olmak olması olmayan olsa olumlu olup olur oluyor on ona onlar onun operasyon oran oranı ordu
    orman ormanı ortak ortaya oruç otobüs oturdu oy oynadı paket para parti partisi patladı patlama patlaması petrol
    plan polis polise politika profesör proje protesto putin rapor rağmen referandum rehine rekor resmen restoran
    rezerv risk rus rusya rüşvet saat sabah saldırdı saldırganı saldırı saldırısı saldırıya salgın sanat sanatçı
    sanık sanığı satıldı satış savaş savaşı savcı savcılık savundu savunma sayı sayısı sağ sağlık sebebi sel selde
    serbest serbestçe sert ses seslendi sevk seyirci seçim seçimi silah silahlı sistem sivil siyasi siz skandal
    sokak sokağa son sonra sonrası sonunda sonuç sorgu soruşturma sosyal soygun soğuk spor stat su sular sultanları
    sunuldu suriye suriyeli susturdu susuzluk suç suçlama suçlandı suçlu söyledi söz sözcüsü sözleri sürdü süre
    süreci sürücü sürüyor sıcak sınav sınıf sınır sınıra sınırda sınırı sığınmacı ta tahliye takip takım talep
    taliban tan tanık taraf tarafından tarih tarihi tartışma tarım tasarı tatil tazminat taşındı tbmm te tedavi
    tehdit tek tekne tekrar telefon televizyon temmuz ten tepki terör teslim tespit test teşkilatı ticaret toplam
    toplandı toplantı toplantısı toprak trafik trenle trump turist turizm tutar tutuklama tutuklanan tutuklandı
    tutuklu tüketici tüm tünel türk türkiye türkiyenin tüzük tırmandı ukrayna ulaştı ulaşım uluslararası umudu umut
    un uyarı uyarısı uyuşturucu uzak uzay uzman uzmanlar uzun uçak vali var vardı vatandaş vatandaşlar ve vefat
    verdi verecek veren vergi vergisi verildi verilecek veriyor veya vurdu vurdular ya yabancı yakalandı yakıldı
    yakın yakıt yalan yangın yangında yangını yanıt yapacak yapan yaptı yapılacak yapılan yapıldı yapım yapıyor
    yaralandı yaralandılar yaralı yaralılar yardım yargı yarın yarış yasa yasak yasaklandı yasağı yatırım yayımlandı
    yayınladı yazar yazdı yağmur yağmuru yağış yaşam yaşamını yaşanan yaşandı yaşında yaşındaki yaşıyor ye yeni
    yeniden yer yerde yerel yerine yeterli yetkili yetkililer yi yine yok yol yolcu yolsuzluk yolu yoğun yunanistan
    yurt yurttaş yönetim yüksek yükseldi yükseliş yürüttü yürüyüş yüzde yüzünden yı yıkıldı yıkım yıl yılda yıllık
    yılın zafer zam zaman zamanda zammı zarar zehirlendi zelenskiy zirve zirvesi ziyaret ziyareti zor zorunda zulüm
    çalışan çalışanlar çalışma çalışmaları çarptı çarpıştı çatışma çatıştı çağrı çağrısı çağırdı çekildi çekiyor
    çekti çevre çeyrek çiftçi çiftçiler çin çocuk çocuklar çocuğu çok çöktü çözüm çünkü çıktı ödedi ödeme ödül öldü
    öldürdü öldüren öldürüldü ölen ölenlerin ölü ölüm ölümü önce önceki önemli önerge önlem örgüt örgütü özel özgür
    özür öğle öğrenci öğrenciler öğretmen öğretmenler ücret ücreti ülke ülkede ülkeler ün üniversite ürün üst üye
    üyesi üzere üzerinde üzerine üç ın ışık şampiyon şampiyonu şehir şehit şikayet şimdi şirket şirketi şok şu şubat
    şöyle şüpheli
    -acak -an -ağı -cak -cek -ci -cı -da -dan -de -den -di -dir -du -dü -dı -dır -ecek -en -eği -inde -inden -ine
    -iyor -iği -iş -lar -lara -larda -lardan -ları -ların -ler -lerde -lerden -lere -leri -lerin -li -lik -luk -lük
    -lı -lık -mak -ması -mek -mesi -miş -muş -müş -mış -nin -nun -nün -nın -si -sine -sini -siz -sı -sına -sını -sız
    -tan -ten -ti -tu -tü -tı -una -unda -uyor -uğu -yla -yle -ünde -üne -üyor -üğü -ği -ğı -ına -ında -ından -ıyor
    -ığı -ış
  `,
  az: `
    a abituriyent adam adamlar ailə airport aksiya aktyor alim almaniya almaq altı altında alıb alınıb alınır
    amerika amma anası ancaq apardı aparıcı aparılan aparılıb aprel arasında araşdırma artıb artım artıq artır
    artırılıb artırılır arxa asayiş asiya astana atası atdı atəş avqust avropa avtobus avtomobil ay ayrı ayın azad
    azaldılıb azərbaycan azərbaycanın açıb açılıb açılış açıqladı ağdam ağır aşağı aşkar bahalaşıb bahalaşır bakı
    bakıda bakının balaca balans bank barədə baxımından bayram bayramı bayrağı bazar bazarda bazarı bağlandı
    bağlanıb baş başladı başlayıb başqa başçısı belə beynəlxalq beş bildirdi bildirib bildirilir bilməz biləcək
    bilər bina binada bir birgə biri birinci birja birlik birliyi bitki biz bizim boks boğuldu bu bugün bundan bunu
    bununla buraxılıb buraxılış böhran bölgə bölgəsində böyük büdcə büdcəsi bütün bəhs bəlkə bələdiyyə bəyan bəzi
    camaat cari ciddi cihaz cinayət cinayətkar cəbhə cəlb cəmi cəmiyyət cənub cərimə cərrah cəsəd cəsədi cəza da
    daha dair danışıb danışıqlar davam daxil daxili dayandırılıb dayanıb dağ dağıdıb dağılıb dağıntı daşınma dedi
    dekabr demokratiya demək deputat deputatlar deyib deyil deyilir deyir deyə digər dildə dinc diplomat diqqət dir
    direktor direktoru dollar dolların dost doğum dörd dövlət dövlətin döyüş döyüşçü dünya düzəliş düşdü düşmən
    düşüb düşən də dəfə dəhşətli dəniz dərman dəstək dəstəyi dəyişib dəyişiklik dəyişəcək edib ediblər edildi edilib
    edilir edilən edir edirlər edə edəcək edən ehtiyat ekologiya ekoloji ekspert ekspertlər elan elektrik elm elmi
    en enerji erməni ermənilər ermənistan ermənistanın etdi etdilər etibarən etiraz etmək ev evdə evi fabrik faiz
    fakt fermer fevral filarmoniya filmi final finala firidun firma fond forum fransa futbol futbolçu fəal fəaliyyət
    fəth fəxri gec gecikib gecikir gecə gedib gedir gedəcək göndərib göndərilib görüş görüşüb görə göstərib
    göstərici göstərilib göyçay gözlənilir gözləyir güclü gücləndirilib güclənib güləşçi gün günahkar günü gürcüstan
    gəldi gəlib gəlin gəlir gəliş gələn gəmi gənc gənclər gəncə gərgin gətirilib hadisə hadisəsi halda hansı haqlı
    haqqında hava hazırda heç hikmət hissə hissəsində hovuz hökumət hücum hücumu hüquq hüququ həbs hədəf həftə həkim
    həlak həll hələ həm həmin həmkarı həmrəylik həmçinin hər hərbi hərbçi hərəkət həvəskar həyata həyatını icra
    ictimai idman iki ikinci il ildir ildə ilin ilk ilkin illik ilə imkan imzaladı imzalandı imzalanıb imzalayıb
    indi ingiltere inkişaf insan insanlar internet investisiya iqtisadi iran iranın israil istehsal istehsalı isti
    istifadə istintaq istiqamət isə itaət itirib itkin iyul iyun içində içəri iş işlədi işlər işləri iştirak işçi
    işğal işıq kadr karantin keçirildi keçirilib keçirilir keçən ki kim kimi kitab kişi klub komanda komissiya
    komitəsi kompensasiya konfrans konsert kooperasiya koronavirus krallıq kredit kurs kömək körpü körpə külək
    küləkli küçə küçədə kənd kəndi kəndində kəndlər kəskin layihə lazım lazımdır laçın lider liqa lisenziya maaş
    maaşı maddə madə mahnı makron manat manatın maraq mart may mağaza maşın media metro metroda meyit mi milli
    milyard milyon milyonlarla min mina minaya moskva moskvada mövsüm mövzu mübarizə müdafiə müharibə mühüm mükafat
    müqavilə müraciət müsahibə mütəxəssis müxalifət müzakirə müəllif müəllim müəllimlər məbləğ məcburi məclis
    məclisi mədəniyyət məhbus məhkum məhkəmə məhsul məktub məktəb məktəbdə məktəblər məlum məlumat məlumata mənfi
    mənzil mərkəz mərkəzi məruz məruzə məscid məsul məsələ məsələləri məşq narazılıq narkotik naxçıvan naxçıvanda
    nazir naziri nazirlik nazirliyi nazirliyindən nazirliyinin nazirlər necə neft neçə nikol niyə nümayiş nümayəndə
    nümayəndəlik nümayəndəsi nümunə nə nəfər nəqliyyat nəticə nəticəsində nəşr o ofis oktyabr olacaq olan olaraq
    oldu olduğu olduğunu olmaq olmayıb olsun olub olunacaq olunmuş olunub olunur ona onlar onların onu onun ordu
    ordusu orta oyun oyunçu oğlan oğurluq pambıq parlament partiya partiyası partladı partlayış paytaxt paşinyan
    pensiya plan planı platforma polis poçt prezident prezidenti problem prokuror prokurorluq proqnoz proqram putin
    putinlə qadağa qadağan qadın qalan qaldırılıb qalib qalıb qalıq qalır qanun qar qarabağ qarabağa qarabağda
    qardaş qarşı qarşıdurma qarşısında qatar qayda qaytarılıb qayıdıb qaz qazanıb qaçdı qaçqın qiymət qiyməti
    qiymətli qiymətlər qol qonaq qoyulub qoşun qoşunları qrant qrup quraşdırılıb qüvvələr qüvvələri qüvvəyə qızıl
    qış qəbul qəbulu qədər qərar qəsdən qəsəbə qəza qəzada qəzası rayon rayonunda respublika respublikası reys
    rusiya rusiyanın rüşvət rəhbəri rəis rəqib rəsm rəsmi rəsmən saat saatlıq sabah sabiq sahə satış saxlanılan
    saxlanıldı saxlanılıb saytı sayı saziş sazişi sağlamlıq sel sentyabr serial seçilib seçki seçkilər silah silahlı
    sinif siyasi son sonra sosial soydaş soyuq statistika su sual sudur sui sumqayıt sumqayıtda suriya sülh sürücü
    sıfır sınaq səbəb səbəbi səfir səfər səfəri səhiyyə səhər səlahiyyət sənəd sərhəd sərhəddə tanınmış tapıldı
    tapılıb taxıl teleradio texnologiya tibb ticarət toplantı toplanıb toqquşma torpaq tramp turizm turnir tutuldu
    türk türkiyə təbii təbiət tədbir tədbirlər təhdid təhlükəsizlik təhqir təhsil təklif təlim təlimlər tələb tələbə
    təmin təmir təqaüd təqaüdlər təqdim tərəf tərəfdaş təsdiq təsir təyin təşkil təşkilat təşkilatı ukrayna
    ukraynanın universitet uçdu uçuş uçuşlar uşaq uşaqlar uşağı vacib var vaxt verdi vergi verib verilib verilir
    verilməsi verilən verir verəcək video vilayət virus vurdu vurulub və vəfat vəkil vətəndaş vətəndaşlar vəzifə
    vəziyyət vəziyyəti xalq xankəndi xarici xaricə xaç xidmət xidməti xüsusi xəbər xəbərdarlıq xərc xəsarət xəstə
    xəstəlik xəstələr xəstəxana xətt ya yanacaq yandı yanvar yanğın yanıb yaradılıb yaradılır yaralanıb yaralı
    yardım yarışı yaxın yaxşı yağış yaş yaşayış yeni yenidən yenə yer yeraltı yerli yerləşən yetkin yol yolu yoluxma
    yox yoxdur yoxlama yüksək yüksəlib yüngül yığıncaq zaman zamanı ziyan ziyarət zəbt zəfər zəif zəlzələ zəlzələsi
    zəng zəngilan zəruri zərər çap çatdırılıb çatıb çatır çağırıb çağırış çempion çempionat çempionatı çirkli çox
    çoxdan çünki çıxarıldı çıxarılıb çıxdı çıxıb çıxır çıxış çəkilir çəkir ödəniş öldü öldürdü öldürülüb ölkə ölkədə
    ölkəsi ölü ölüb ölüm ölümü ölən ölənlər önəmli öz özünü özəl ümumi üstündə üzrə üzvü üzərində üç üçün şagird
    şahid şair şikayət şimal şirkət şok şuşa şuşada şəhid şəhidi şəhər şəhərində şəki şəkidə şəmkir şəraiti şərq
    şəxs şəxsin ədliyyə əgər əhali ən əsas əsgər əvvəl
    -acaq -an -da -dan -di -dilər -dir -du -dü -dı -dılar -dır -də -dən -ib -ində -indən -inə -ir -irlər -iyi -iyyə
    -iyyət -lar -lara -larda -lardan -ları -ların -li -lik -luq -lük -lı -lıq -lər -lərdə -lərdən -ləri -lərin -lərə
    -maq -ması -miş -muş -müş -mış -mək -məsi -nin -nun -nün -nın -si -sini -sinə -siz -sı -sına -sını -sız -ub -una
    -unda -ur -yib -yıb -çi -çı -üb -ündə -ünə -ür -ıb -ına -ında -ından -ır -ırlar -ığı -ə -əcək -ən
  `,
  it: `
    a accordo acqua ad agli ai al alla alle allo altri anche ancora anni anno apre arrestato arresto attacco
    attentato avanti bambini banca bene c calcio calo casa caso che chi chiede ci cinque città come con contro corte
    cosa così cresce crisi cui d da dai dal dalla dalle dallo dato dei del della delle dello deve di dice diritti
    diritto donna donne dopo dove due e ecco economia ed elezioni entro era erano esercito esplosione essere est età
    europa europea ex fa famiglia fatto feriti ferito finale fine fino forte forze fra fuoco gara giorni giorno
    giovani giudice giustizia già gli governo grande gruppo guerra ha hanno i ieri il imprese in incendio inchiesta
    indagini infatti inizia insegnanti intesa io italia italiana italiani italiano l la lavoro le legge lei libertà
    lo loro lui ma maltempo mare marito mentre mercato mesi mila milioni ministro molto mondo morte morti morto
    muore musica nasce ne negli nei nel nella nelle nello nessun no noi non nord nostro notte nuova nuove nuovi
    nuovo o obiettivo oggi ogni oltre omicidio ora ore pace paese paesi parla parte partito per perché perde però
    petrolio piano più po poi polizia popolazione popolo porto possibile potere premier presidente presto prezzi
    prezzo prima primo processo pronto proprio proteste provincia può quando quanto quattro quello questa questi
    questo qui reati regione ricerca riforma rischio ritorno russia russo sa salute sanità sciopero scontro scuola
    scuole se secondo sei sempre senza sequestro sette settimana si sicurezza sindaco soldi solo sono sotto sta
    stata stati stato stop storia strada strade su sua subito sui sul sulla sulle suo suoi sì tagli tasse tempo
    terra terremoto tra tre troppo truppe tutti tutto uccide ucciso ultima ultimo un una unione uno uomo va vanno
    verso via viaggio vince vita vittime vittoria voto è
    -ando -anno -ano -are -ario -ata -ate -ati -ato -cchi -ella -elli -ello -endo -ere -etti -etto -ggio -gli -glia
    -iere -ire -ista -isti -iti -ità -mente -oni -ono -sce -sione -sioni -tta -tti -tto -tà -uto -zione -zioni -zza
    -zze
  `,
  pt: `
    a abre acordo acusado agora ainda algum alta além ameaça ano anos ante antes ao aos apesar após aquele as assim
    ataque ataques até aumenta aumento aviso bairro banco bem bilhões bolsa brasil brasileira brasileiro cada cai
    campanha candidato cargo casa caso cerca chega chuva chuvas cidade cidades cinco com começa como congresso
    conselho contra contrato copa corte crianças crime crise crédito custo câmara da das de decide defesa deixa
    depois desde deve dia diante dias direito direitos disse diz do dois dos duas durante e economia educação ela
    ele eleição eleições eles em emprego empresa empresas enquanto entre equipe era escola escolas essa esse esta
    estado estados estava este estudo está estão eu europa ex exército família faz fazer feira ferido feridos fez
    fica filho fim fogo fogos foi foram força forças frente futebol ganha gente golpe governo grande greve grupo
    guerra havia história hoje homem homens hora horas hospital há incêndio inflação investigação início isso jogo
    jornal jovem jovens juiz julgamento justiça já lança lei levar lhe local lugar luta líder maior mais mal manhã
    mar mas medida medidas meio melhor menos mercado meses mesmo mil milhares milhão milhões militares ministra
    ministro ministério morre morreu morte mortes morto mortos muito muitos mulher mulheres mundial mundo município
    médicos mês música na nacional nas nem no noite nos nossa nosso nova novas novo novos num numa nunca não número
    o obras onde ontem os ou outra outras outro outros para parte partido passa paz país países pede pela pelas pelo
    pelos perde pessoa pessoas petróleo pode podem polícia política político por porque portugal português povo
    prazo prefeito presa presidente preso prevê preço preços primeira primeiro prisão problema processo produção
    professores projeto próximo público quando quase quatro que quem quer rede reforma regime região república rio
    rua russa russo rússia saiba saúde se seca segue segundo segurança seis sem semana sempre será sete seu seus
    sexta sob sobe sobre sua suas sul são só também taxa tem tempo ter terra teve tiros toda todas todo todos
    trabalhadores trabalho tribunal três tudo têm um uma união vai vence ver vez vida violência vivo você volta
    votação voto vão vítima vítimas à às água é época
    -ada -adas -ado -ados -agem -ar -aram -dade -dades -eira -eiro -eiros -ense -eram -ido -idos -inha -inho -ista
    -mente -mento -mentos -ndo -or -ora -ore -ores -ou -são -sões -ância -ão -ção -ções -êm -ência -ês -ões
  `,
  nl: `
    aan aanslag aantal aanval aanvallen achter actie afgelopen akkoord al alle alleen als altijd ander andere auto
    baan bank bedrijf bedrijven begin begint bekend beleid belgische belgië ben bij blijft boeren brand brussel
    buiten burgemeester coach crisis daar dag dagen dan dat de deel deze die dient dit dode doden doet dood door
    drie duizenden dus echt economie een eens eerst eerste eigen eind eis elkaar en er ernstig europese extra fors
    gaan gaat gas gedood geen gehele geld geleden gemeente gered geweld gewond gewonden goed goede grens groep grond
    grote haar had halve hard hebben heeft heel helft hem het hier hij hoe hoge hoger honderden huis hun ik in
    inwoners is ja jaar jaren jonge jongen jongeren kabinet kamer kan kans kind kinderen klimaat kom komen komt
    kosten krijgen krijgt kritiek kunnen laat laatste land landen lang leger leiden leider leraren leven lijkt links
    maakt maand maanden maar maken man mannen markt meer meeste mensen met mij miljard miljoen minder minister
    ministerie moet moeten mogelijk mogen moord morgen na naar nacht nadat niet niets nieuw nieuwe nieuws nodig nog
    noord nu of olie om omdat ondanks onder onderzoek ongeluk ook oorlog op open opnieuw oude ouders over overleden
    overleg partij partijen plan plannen politie premier president prijs prijzen proces protest raad recht rechtbank
    rechter regen regering rijk rond rusland russische samen schade schieten school sinds sluit spelers sport staan
    staat stad staking steeds sterft sterk steun stijgt stil stopt straat strijd stroom te team tegen tegenover ten
    ter terug terwijl tijd tijdens toch toe toen top tot tussen twee tweede uit uitspraak uur vaak van vanaf vandaag
    vast veel veiligheid ver verbod verdachte verdachten verder verkeer verkiezingen verliest vermist verschillende
    via vier vijf vindt vlucht voetbal vol volgend volgende volgens voor vooral vorig vorige vraag vrede vrij vrouw
    vrouwen waar waarom waarschuwt want waren was wat water week weer weg weken wel welke werd werden wereld werk
    wet wie wil willen wind winnen wint woensdag wonen worden wordt ze zee zeer zeggen zegt zelf zes zich ziekenhuis
    zien zijn zo zoek zoekt zonder zou zuid zware
    ge- sch- ver- -aan -aar -aat -cht -dt -eel -eer -eerd -en -eren -ers -eur -heid -ij -ijn -ing -ingen -isch
    -ische -lijk -lijke -oek -oen -oop -oor -oot -ouw -st -tie -ties -tje -uis -uit
  `,
  sv: `
    alla allt andra anfall annan ansvar antal att av avtal bakom bank barn behöver beslut bland blev bli blir blivit
    bort bra brand brott budget båda både böter chef dag dagar dagens de dem den denna deras dess det detta dig dit
    du där död döda dödad dödade döden dömd dömdes döms efter egen eget ej elever eller en enligt er ett eu euro
    explosion fall familj far fast fem fick film finns fler flera flest flyg folk folket fortsätter fram framtid
    fredag fri från fyra få får för förbud före förra förslag första försök föräldrar ge ger gick grupp gräns gå
    gånger går gör göra ha hade haft hamnar han hans har hela hem henne hennes heter hittad hittade hjälp hon honom
    hos hot hotar hotas hundra hur här hårt hög höga högre i idag igen ihop in inga ingen inget innan inom inte
    invånare is ja jag jobb kamp kan klar klart klimat kom komma kommer kommun kommunen kraftig krig kriget kris
    kritik kronor kräver kunde kvar kvinna kvinnor kväll köp lag land landet leda ledare ligger lite liv livet läget
    lämnar länder längre lärare man mannen mat match med medan mellan men mer mest miljarder miljon miljoner min
    minister ministern mitt mord mot mycket män människor mål måndag många måste natt ner ni nog nu ny nya nytt när
    nästa någon något några och också olika olja olycka om omkom onsdag oro oss parti partiet personer plats
    plötsligt polis polisen politik president priser priset procent protest på rapport redan regering regeringen
    region regn risk rum rysk ryska ryssland rätt rättegång sa samma sedan ser sex sig sin sina sitt sju sjukhus ska
    skada skadad skadade skola skolan skolor skulle slut snart snö som sommar stad stark stat stoppa stoppas stor
    stora storm stort strejk strejkar strid striden ström står stöd största svensk svenska svenskar sverige svårt
    säger säker säkerhet sätt så söker söndag ta tack tagit tar tid tidigare till tillbaka tills tio tog torsdag
    trafik tre trots tvingas två under ung unga upp ur ut utan ute utom utreds val valet var vara varför varit varje
    varnar vatten vecka veckor vem vi vid vilka vill ville vinner vinst visar vit väg vägen väl vände väntar värld
    världen än ändå är även åker år åren års åtal åtalas åter öka ökar över
    -ade -ades -ande -ar -are -aren -arna -else -en -ende -er -erna -et -het -heten -igt -isk -iska -lig -liga -ligt
    -na -ning -ningar -ningen -ns -or -orna -rad -rade -rar -rna -sk -ska -skt -ts -ås -ör
  `,
  pl: `
    a aby albo ale ani bank bez bezpieczeństwa bezpieczeństwo bo brak być był była było były będzie będą całej cały
    cena ceny chce chcą chiny choć ci co coraz coś czas czasie czego czekają cztery czwartek czy czyli często część
    członek dalej dane decyzja decyzję dla dlaczego do dobrze dom doszło droga drogi drożeje drugi dużo dwa dwie
    dwóch dzieci dziecko dziennikarz dzień dzisiaj dziś europy film gdy gdzie gen gminy godzin gospodarka granica
    granicy grupa historia i ich ile im inne inny innych ja jak jakie jako je jeden jednak jednej jego jej jest
    jestem jeszcze już kandydat każdy kiedy kierowca kilka kim kobiet kobieta kobiety kolejna kolejne kolejny koniec
    kraj kraje kraju kryzys książka kto ktoś która które którego której który których którym którzy ku lat lata lecz
    lepiej lub ludzi ludzie ma mają mamy mecz mi miasta miasto miał miała miejsce miejscu miesiąc miesiące
    mieszkańcy mieszkańców milion milionów minister ministerstwo ministra między mld mln mogą moskwa może można mu
    musi mówi mówią mężczyzna młody na nad nadal nagle najbardziej najlepszy najwięcej nam napad nas nasz
    nauczyciele nawet nich nie niego niej niemal niemcy nigdy nikt nim niż no noc nocy nowa nowe nowego nowej nowy
    nowych o obok od oddał odpowiedź ofiar ofiary on ona one oni opozycja oraz oskarża osoba osoby ostatni ostatnich
    osób oto pan pani partia państwa państwo pieniądze pierwsza pierwszy pięć po pod podczas pogoda pokoju pokój
    policja policji polityka polska polski polskich polskiej pomoc pomocy ponad ponieważ porozumienie poza pożar
    praca prace pracy prawa prawo premier prezes prezydent prezydenta problem proces prokuratura protest protesty
    prowadzi przeciw przeciwko przed przedsiębiorcy przegrał przez przy przyszły pytania północ razem rodziny rok
    roku ropa rosja rosji rosyjski rosyjskie rozmowy rośnie rynek rynku rząd rządu również sam samochód sejm sie
    siebie się skarży skazany sobie sobotę spadek spotkanie spraw sprawa sprawie stan stanie stanęła stało stolicy
    strajk strona strony sukces swoich swoje swój sytuacja szef szkoła szkoły szpital są sąd sądu ta tak taki także
    tam te tego tej temat temu ten teraz też to trwa trzeba trzech trzy tu tuż ty tydzień tygodnia tylko tym tysiące
    tysięcy u ubiegłym ue umarł umowa umowę unia unii usa uwaga uwagę uważa w walka ważny wciąż wczoraj we według
    wiadomo widać wieczorem wiele wielki wielu więc więcej więzienia wniosek wobec woda wojna wojny wojska wojsko
    wojskowy wraca wróci wszyscy wszystko wtedy wtorek wyborach wybory wybuch wygrał wygrała wypadek wypadku wyrok
    wzrost z za zabici zabity zabił zabrakło zakaz zatrzymani zatrzymany zawsze zaś zdjęcia ze zginął zginęli
    zginęło zima znowu znów został została zostały śledztwo śmierci śmierć środa świat świata że żeby żona żołnierze
    życia życie
    cz- prz- rz- sz- -ania -anie -ać -ał -cie -cja -cji -cję -czy -dzi -dzie -ego -emu -enia -enie -ich -ie -ić -li
    -nego -nej -nia -nie -nych -owa -owali -ował -owała -owe -owy -ości -ość -rze -rzy -ska -ski -skie -skiego
    -skiej -stwa -stwo -szy -wie -ych -ymi -ów -ą -ę -ła -ło -ły
  `,
  ro: `
    a abia acasă accident aceasta această acest acesta acestor acord acum acuzat acuzații adevărat ai al ale alegeri
    alegerile alte altă alți am an anchetă ani anul apel apă ar are arestat arestați armata armată asta astfel
    asupra atac atacuri atunci atât au autoritățile avea avem avut ba banca bani bine blocat bucurești bărbat cad
    care carte casa caz ce cea cei cel cele celor cere cerut chiar ci cinci cine circulă colegi condamnat consiliul
    copii copil creștere criza criză cu cum cursa curtea cutremur când cât câștigă câțiva că da dacă dar dat de dec
    decembrie decese decis decizie declară decât deja despre din dintre direct doar doi două drept drum drumul
    dumnezeu după ei el ele elevi energie era erau este eu europa europene există explozie fac face facem fața fi
    fie fiecare fiind film firma fiu foarte foc forțe fost fotbal frontieră fu fără gaz gaze grav greva guvern
    guvernul guvernului i iar iarnă iată ieri ieși imagini inspectori intră iranul istorie it iulie iunie l la le
    lege legea lei li loc localnici locul locuri lor lui lume lumea luni lupta lângă mai mare mari marți masina
    mașină mea medic medici mele mi mii mijloc miliarde milioane militar militari minim ministerul ministru
    ministrul moarte moartea moldova mor mort morți mult multe mulți municipiu mâine mâna n ne nevoie nici nimeni
    nimic nivel noapte noaptea noi nostru noua nouă noștri nr nu numai număr numărul o oameni oamenii omul ora oraș
    orașul orașului ore ori oricine parlament parte partea partid partidul pe pentru peste petrol poate politic
    poliția poliției polițist polițiști pot poți premier premierul președinte președintele președintelui preț prețul
    prețuri prețurile prim prima primar primarul primul primă prin proces procuror procurorii protest proteste pus
    puțin român români românia româniei rus rusia rusă rămas rănit răniți război războiul s sa sale sau scade scăpat
    se sediu senat sesiune siguranță sindicat spital spre spune stat statele statul strada sub suma sunt suspect să
    săi sănătate săptămâna săptămână său tară te temperaturi teren timp timpul tineri toate toată tot toți trafic
    trebuie trei treilea tribunal trimis trupe tu tun tânăr ucis uciși ucraina un una unde unei unele unii uniunea
    unor unui unul urma urmă va vecin viața viață victime viitor vine vineri voi vom vor vorba vot vreme vremea vă
    zi zile ziua împotriva împreună în înainte încep începe încă într între școala școli șef șeful și știe știri
    țara țară
    -are -at -ate -ată -ați -ea -ească -ează -ei -ele -elor -ere -esc -ești -iei -ii -ile -ilor -ire -ism -ist -it
    -ită -lui -mânt -nd -oare -toare -tor -tori -ul -ului -uri -urile -ut -ută -ă -ția -ție -ției -ții
  `,
  ku: `
    agir an ango av ava bajar bajarê bakur bakurê başûr başûrê ber bes bi birîndar birîndarbûn biçûk bo bû bûn da
    dadgeh dadgehê daxuyanî daxwaz de dewlet dewleta dewletê di dibe dibêje dike dikin dikir din dirêj du duh dê
    dîsa em ew ez gelek gelê girtin girtî gorî got gotin gund gundê hat hate hatin hatine hatiye hatkuştin hema hemî
    hemû hene her heta heye hikûmet hikûmeta hikûmetê hîn ji jin jinên jî kes kesan kesî kir kirin kirine kiriye ku
    kurd kurdan kurdistan kurdistana kurdî kuştin kî leşker leşkerî li lê mamoste me mehkeme mezin mezinê min mir
    mirin mirov mêr nav navbera navenda ne niha nîn nîne nû nûjen partiya partî piştî polîs polîsan pênc ragihand
    roj roja rojava rojhilat rojê rûsya sal sala salê ser sibe siyasî sê sûriye tirk tirkiye tu tune tunene vê wan
    we wek wekî wezareta wezîr wezîrê wê wî xebat xebata xwe xwendekar xwest ya yan yek yê yên zarok zarokên çar
    çend çi êriş êrîş êrîşê îro û şer şerê
    -an -andin -andina -bûn -bûna -eke -ekî -geh -gehê -in -istan -istanê -iya -iye -iyê -kirin -kirina -tin -tiya
    -tiyê -tî -yan -yek -ê -ên -î
  `,
  ca: `
    a ahir aigua al als amb anar any anys aquest aquesta aquests avui cap carrer ciutat com contra d de del dels des
    després dia dies dos el els en ens entre es fer fins govern guerra ha han hi ho i ja l la les llei ministre molt
    mort mortes morts més n no nou nova on pau pel pels per però policia primer quan que qui què s segons sense ser
    seu seus seva sobre són també tot tots tres un una va van és
    -ada -ant -at -ats -cions -ció -ent -esa -ista -istes -ment -tat -és
  `,
  gl: `
    a ano anos ao as ata auga aínda cando cidade como con contra da das de desde despois dixo do dos dous dun dunha
    e el ela eleccións en entre era esta este está están fixo foi fóra galega galegas galego galicia goberno guerra
    hai hoxe iso lei lingua mañá ministro moi morreu morte mortos mundo máis na nas no non nos nova novo nun nunha o
    onde onte os ou para país pero pobo pode poden pola polas policía polo polos por presidente que quen rúa rúas se
    ser seu seus sido sobre son súa súas tamén ten teñen tras tres un unha unhas uns vai vén xa xaneiro xeito xente
    xogo xullo xunta xunto xuízo xuño á
    -ada -ado -cia -ción -cións -dade -eira -eiro -mento -ns -ou -ría -rías -án -ón
  `,
  af: `
    aan afrika as by daar dae dat deur die dié drie eerste ek en gesê haar het hierdie hom hul hulle hy in is jaar
    jy kan kry land maar meer mense met minister moet n na nie nog nou nuwe om onder ons ook oor oorlog op polisie
    president regering saak sal se sedert stad suid sy sê te teen tot tussen twee uit van vandag vir volgens waar
    was wat weer wie word
    ge- ver- -de -eer -ers -heid -ing -ings -lik -like -te
  `,
  da: `
    af alle at blev bliver by dage danmark dansk danske de dem den denne deres det dette dræbt døde efter eller en
    end er et flere for fra får første går han har havde hun hvad hvor i ifølge igen ikke jeg kan krig kvinde land
    mand med mellem men mennesker mere mod nu ny nye når og også om over politiet på regeringen sig siger sin sine
    skal som så til to tre uden uger under var ved vi vil ville været år
    -ede -else -elser -ene -er -erne -et -hed -ingen -isk -iske -lig -lige -ning -te -tes
  `,
  nb: `
    alle at av ble blir by dager de dem den denne deres det dette drept døde ei eller en enn er et etter flere for
    fra får første går hadde han har hun hva hvor i ifølge igjen ikke jeg kan krig kvinne land mann med mellom men
    mennesker mer mot norge norsk norske ny nye nå når og også om over politiet på regjeringen seg sier sin sine
    skal skulle som så til to tre uker under uten var ved vi vil ville vært år
    -ede -else -elser -ene -er -et -het -ingen -isk -iske -lig -lige -ning -te -tes
  `,
  eu: `
    baina bat bere bi da den dio dira du duen dute edo egin ere eta euskal ez gobernuak hau honek hori izan nola non
    urte zen zer zuen
    -ak -arekin -aren -ek -en -etan -ko -oen -rekin -ren -tako -tik -tzen
  `,
  cy: `
    a ac am ar bod bydd cael chi cymru dan dros ei eu fel fod gan gyda hon hwn hynny i mae mewn n neu ni nid o oedd
    ond rhwng sydd wedi y yn yr
    dd- ff- gw- ll- rh- -aeth -au -iad -iau -odd -wyd -ydd
  `,
  ga: `
    ach ag agus an ar atá bhí bliain chun do dá faoi go i is le leis mar mé na nach nó raibh sa seo siad sin sé sí
    tá éireann ó
    bh- ch- dh- fh- gh- mh- ts- -ach -acht -adh -aigh -áil
  `,
  lb: `
    an ass awer bei d de dem den dësen dëst e ee en eng fir ginn gouf goufen hat haten huet hunn kee mat méi nach
    nees net och oder op r si sinn sou um vum vun wou wäert wéi zu zum
    -echt -eren -lech -ung -ungen -éiert
  `,
  fy: `
    as by dat de dit dy earste ek en fan foar har harren hat hy ik in is it jier jo mar mei neffens nei net nije oan
    oer om op se syn te trije troch twa wa wat wer wie wurde wurdt wy wêr út
    -ens -ing -lik -like -ske
  `,
  is: `
    af að eftir ekki en er eru frá fyrir hafa hann hefur hún með og segir sem svo til um var verið við á í það þeir
    þess þetta þá
    -ar -inn -ið -um -unum -ðu
  `,
  id: `
    ada adalah akan anda atau bagi bisa dalam dan dari dengan di dua harga harus ini itu juga karena kata ke lalu
    menteri negara oleh orang pada para pemerintah presiden rumah saat sebagai serta sudah tahun tak telah tidak
    tiga untuk warga yang
    ber- di- me- pe- per- ter- -kan -nya
  `,
};
