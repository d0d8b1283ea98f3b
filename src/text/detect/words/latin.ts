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
    a about according accused across added after again against ago agree agrees ahead aid all almost although
    ambassador amid among an and anger another any appeal are armed army around arrest arrested article as ask asks
    at attack attacks authorities away ban bank banks be because been before behind being between bid big bill
    billion black blast bomb boost border both but by call calls can capital case cases charged chief child children
    city claim claims clash close coach cold could council country court crash crisis cup cut cuts dead deal death
    deaths defence defense did die died dies do does down drop drug due each early eight election embassy end ends
    energy every expected face faces fall falls family fear fears few fight final find finds fire first five for
    force forced forces foreign former found four free from game gas get gets go goes gold good government group
    growth had has have he head health help her here high him his hit hits hold holds home hope hopes hospital hours
    house how however hundreds i if in including injured international interview into is it its jail jailed job jobs
    judge just keep key kill killed kills king labour last late launch launches law lawyer lead leader leaders leave
    leaves leaving left less life like link live local long lose loses loss made make makes man many market match
    may me meet meets men military million millions minister ministry missing money month months more most must my
    national near nearly new news next night nine no nor north not now nuclear of off office official officials oil
    old on one only opposition or other our out over parliament part party pay peace people percent photo plan plane
    plans play players police power press price prices prison probe protest protests public push put rain raise rate
    rates record regional release released report reported reports rescue return returns rise rises rising river
    road row rule rules run s said sale sales sanctions save say says school sea season second security see seek
    seeks sees sell senior set seven several shares she shooting shot show shows sick since site six so some source
    south spending spokesman spokeswoman sports spy staff stand start starts state statement states stay still stop
    storm street strike strikes students such summit suspect t take takes talk talks tax team ten than that the
    their them then there these they third this those thousands threat three through tie time to told too top town
    trade train trial troops two under union until up urge urges us use video visit visited visits vote voters votes
    vow vows war warn warns was water way we week weeks well were west what when where whether which while white who
    whose why will win wins winter with without woman women won work workers world would wounded year years yet you
    young your
    kn- sh- th- wh- wr- -able -ance -ay -ays -ck -cks -dge -ead -eak -ed -een -eet -ence -ers -ew -ful -ght -ible
    -ies -ile -ing -ings -ire -ism -ity -ive -lds -less -ll -ly -ment -ments -ness -nts -ook -oor -oss -ough -ould
    -ow -own -ry -ship -tch -tion -tions -ty -ward -wards
  `,
  fr: `
    a accord accords affaire africain afrique agriculteurs ainsi alors américain américaine an annonce ans appel
    appelle après arme armes armée arrêt attaque attentat au aucun aucune aujourd aussi autour autre autres aux
    avaient avait avant avec avoir baisse banque bataille bien blessés budget c campagne car ce cela celle celui
    cent ces cet cette ceux chaque chef chez chute cinq code combat comme comment commission conseil contre coup
    cour crise d dans de demain demande demandent depuis dernier derniers dernière des deux devant devient dit dix
    doit doivent donc dont droit droits du dès début eau elle elles emploi en encore enfants enquête enseignants
    entre entreprise entreprises est et eu eux face faire fait faut femme femmes feu fin fois foot forces forêt
    france français française frontière gaz gouvernement grand grande groupe grève guerre hausse heures hier homme
    hommes huit hôpital ici il ils incendie industrie international j jamais jeudi jeune jeunes jour journaliste
    journalistes jours juge jusqu justice l la lance le les leur leurs loi lors lui lundi lutte là m maire mais
    maison malgré manifestation marché mardi match me menace mer mercredi mesures mieux mille millions ministre
    ministres ministère moins mois monde mort morte mortel morts moyen n ne ni nom nombre non nord nos notre nous
    nouveau nouveaux nouvelle nouvelles nuit on ont opposition or ordre ou ouvre où paix palais par parce parlement
    part parti pas pays peine pendant perd personnes peu peur peut peuvent place plan plus plusieurs point police
    politique population pour pourquoi pourrait pouvoir premier premiers première prend presse prison prix procès
    professeurs projet près présidence président présidente prêt public publique qu quand quatre que quel quelle
    quelques qui quitte quoi recul regret relance rend reprend retour retraite rien route rue russe russes réforme
    réunion s sa sais samedi sans santé se secours selon semaine semaines sept ses si situation six siècle soir soit
    soldats son sont sortie soupçons sous soutien sur syndicat sécurité t temps tempête tensions terre toujours tous
    tout toute toutes train travail tribunal trois trop trouve très tué tués tête un une union usine vague vendredi
    vers veut victimes vide vie vieux ville villes violences visite voici vol vont vote vous y à école écoles
    économie élection élections était état états été être
    -age -ages -aient -ais -aise -ait -ance -ant -ants -aux -eau -eaux -elle -elles -ement -ements -ence -ent -ette
    -eur -eurs -euse -euses -eux -ient -ier -iers -ille -illes -ique -iques -isme -it -ière -ment -oir -ois -oise
    -que -tion -tions -té -tés -ue -uit -ère -ères -ée -ées -és
  `,
  de: `
    ab abend aber abgeordnete abkommen alle allem allen aller alles als also alte am an angriff angriffe anschlag
    anwalt arbeit arbeiter armee arzt auch auf aus außenminister bahn bald bank bauern bayern beginn beginnt bei
    beim bekommt bereits bericht besuch bis bleibt brand brauchen bringt brot bund bundes bundestag bürger chef da
    dabei damit danach dank dann darf das dass dazu daß dem den denn der deren des deutsche deutschen deutscher
    deutschland dich die dies diese diesem diesen dieser dieses doch dort drei dritte droht durch dürfen ein eine
    einem einen einer eines einigung ende endet er erdbeben erneut erst erste ersten erster erstmals es etwa eu euro
    europa fahrer fall familie fast fest festgenommen feuer feuerwehr film flughafen flüchtlinge folgen fordern
    fordert fragen frau frauen freitag frieden früher fünf für gab ganz gas gefahr gefangen gefunden gegen geht geld
    gemeinsam gericht gesetz gespräche gestern gestorben getötet gewalt gewerkschaft gewinnen gewinnt gibt große
    großen großer gut haben haft hat hatte hatten haus heute hier hilfe hinter hohe hält ich ihm ihn ihr ihre ihrem
    ihren ihrer im immer in ins ist jahr jahre jahren jeder jetzt jugend junge jungen kam kampf kann kanzler kaum
    kein keine keinen kinder klage klima kommen kommt kosten kraft krieg krise kritik kurz könne können könnte
    künftig lage lager land lange laut leben legt lehrer letzte letzten leute liegt länder macht man mann markt meer
    mehr mehrere mein mensch menschen minister ministerium mit mitte mittwoch montag mord muss mutter männer mörder
    müssen nach nacht neue neuem neuen neuer neues nicht nichts niemand noch nun nur nächste ob oder ohne opfer
    opposition osten parlament partei plant pläne polizei preis preise premier protest protestieren prozent prozess
    recht rechte regierung reise richter rund russische russland räumt rücktritt sagt sagte samstag schiff schlag
    schnee schon schuld schule schulen schwer schwere schüler sechs see sehr sei seien sein seine seinem seinen
    seiner seit seite sich sicherheit sie sieben sieg siegt sieht sind so sogar soldaten soll sollen sommer sonntag
    sowie spiel spieler spricht staat staaten stadt starb stark statt steht steigt stellt stirbt stoppt strafe
    straße streik streit strom stunden sturm suche suchen süden tag tage tagen team teil tod tot tote toten trainer
    treffen trotz täter um umwelt und unfall uns unser unter ursache urteil verdacht verhandlungen verkehr verletzt
    verletzte verliert vertrag verurteilt viel viele vier volk vom von vor vorwürfe wahl wahlen war warnt warten
    warum was wasser weg wegen weil weiter weitere welt wenig weniger wenn wer werden westen wetter wie wieder will
    wir wird wirtschaft wo woche wochen wohl wollen wollte wurde wurden während zahl zeigt zeit ziel zu zug zum zur
    zurück zwei zweite zwischen ärzte öl über überfall
    ge- sch- ver- -au -aus -chen -cht -eit -eln -en -er -ern -haft -heit -ie -ieren -iert -ierte -ig -ige -igen
    -isch -ische -ischen -keit -lich -liche -lichen -rt -schaft -st -ste -sten -tz -ucht -ung -ungen -zt -ße -ücht
  `,
  es: `
    a abogado acuerdo acusado adiós afirma agua ahora al alcalde alerta algo algunos américa ante antes anuncia
    anuncian aparece apoyo aprueba armas asegura así ataque ataques atentado aumenta aumento aunque autoridades ayer
    ayuda año años aún baja bajo banco bien busca cada calle calles cambio camino campaña campo candidato casa casi
    caso cayó caída cerca china cierra cinco ciudad ciudadanos civil clima como compra con conflicto congresista
    congreso consejo contra corte crea crece crimen crisis cruz cual cuando cuatro cuba cumbre cuánto cárcel código
    cómo da dan de debe deben decide defensa deja dejan del delito denuncia denuncian derecho derechos desde después
    detenido detenidos detienen dice dicen dijo dinero diputado director don donde dos durante día días dólar
    dólares e economía edad educación ejército el elecciones elección ella ellos embajada empleo empresa empresas en
    encuentra encuentran encuentro energía enero entre equipo era eran es esa escuela escuelas ese eso españa
    español española esta estado estados este esto estos estudio está están europa euros ex exige exigen exterior
    falta familia familias favor fecha fin final firma fiscal fue fuego fuera fueron fuerte fuerza fuerzas fútbol
    gana ganó gas gente gobierno gol goles golpe gran grande grupo guerra ha haber habrá había hace hacen hacer
    hacia han hasta hay heridos hermano hijo hijos historia hombre hombres hora horas hospital hoy hubo huelga
    iglesia incendio incendios inicia inicio investiga investigación ir izquierda jamás jefe joven jueves juez
    jugador juicio julio junio justicia jóvenes la las le les ley llama llega llegan llegó lluvia lluvias lo local
    los lucha luego lugar lunes luz líder madre mal manda mantiene mar martes marzo mató mayor me medio mejor menor
    menos mercado mes meses mi miles militar militares millones ministerio ministra ministro misma mismo miércoles
    muchos muere mueren muerte muerto muertos mujer mujeres mundial mundo murió muy más médico médicos nacional nada
    nadie ni ningún niña niño niños no noche nos nuestra nuestro nueva nuevas nuevo nuevos nunca número o obra obras
    ocho oficial once oposición orden otra otras otro otros papa para paro parte partido partidos paz país países
    pero personas pese petróleo pide piden pierde plan plantea población poder policía política político políticos
    por porque precio precios premio prensa presenta presidencia presidenta presidente preso presos primer primera
    primero prisión pueblo puede pueden puerto punto que queda quien quiere quieren quién qué ratifica rechaza
    reclama reforma regresa reino república resultado reunión revela rey rompe rusa rusia ruso régimen río sabe sale
    salud se sector segunda segundo seguridad según seis semana semanas ser será serán señor si siempre siete sigue
    siguen sin sino situación sobre sol solo son su sube suben suma sur sus suspende sí sólo tal también tarde tasa
    tendrá tenía terremoto tiempo tiene tienen tierra toda todas todo todos toma trabajadores trabajo tras trata
    tregua tren tres tribunal tropas tu un una unas unidos unión unos va vacuna van vecinos vence ver verano vez
    viaje vida viernes violencia visita vive viven voto votos vuelta vuelve víctimas y ya yo zona él
    -aba -aban -ada -adas -ado -ados -ana -ando -ano -anos -ante -antes -aron -ará -arán -azo -año -ciones -ción
    -dad -dades -era -ero -eros -ería -eño -ida -ido -idos -iendo -iente -ieron -illa -illo -ismo -ista -istas -ita
    -ito -mente -miento -mientos -ncia -ones -or -ores -ra -ro -uela -uelo -ía -ías -ña -ón
  `,
  tr: `
    a abd adam ailesi aldı altı altın altında alındı ama an ancak anda ara arada araç araştırma art arttı artık
    artış asgari aslında avrupa ay aylık ayrıca az azaldı açtı açıkladı açıklama açıklandı ağır bakan bakanlığı
    bakanı barış bazı bağlı başbakan başkan başkanı başladı başlıyor başvuru belediye belirtti ben beri beş bile
    bilgi bin bir biri birinci birlikte birçok biz bize borsa bu bugün bulunan bulundu bunu bunun böyle bütün büyük
    can ceza cezası cumhurbaşkanı cumhuriyet da daha dair daki dakika dan dava davası de dedi deki den deniz deprem
    destek dev devam devlet değil diye diyor diğer dolar dolayı doğru doğu doğum durdu durum duyurdu döndü dönem
    dönemi dört dün dünya düzenlendi düştü dış dışişleri edecek eden edildi edilen ediliyor ediyor ekonomi elektrik
    en enflasyon erken eski etkili etmek etti evde evi eğitim fazla fiyat fiyatları fiyatı futbol gaz gazeteci gece
    geldi gelecek gelen geliyor genel genç gerekiyor geri geçen geçti gibi gidecek girdi giren gitti grev göre
    görüşme görüştü gözaltı gözaltına göç göçmen gün güney günü güvenlik güzel güç güçlü haber haberler hafta
    hakkında halk hangi hastane hava hayat hayatını hem hemen henüz hep her herkes hiç hukuk hükümet hız hızlı iddia
    iddiası ifade iki ikinci iktidar ile ilgili ilk ilçe imza imzalandı in insan insanlar ise istedi istiyor itiraf
    izin için içinde iş işte işçi kabul kadar kadın kaldı kaldırıldı kamu kanun kapandı kapattı kar kara karar
    kararı karşı karşıya katıldı kaybetti kaza kazada kazandı kaç kendi kesin kez ki kim kime kişi kişinin konusunda
    konuştu kriz kurtarıldı kuruldu kuzey köy köyü lider lira mahkeme maç meclis merkez merkezi mi milletvekili
    milli milyar milyon mu muhalefet mü müdahale mı nasıl nda ndan nde nden ne neden nedeniyle nerede nin nun nün
    nın o ocak okul okullar olacak olan olarak olay oldu oldukça olduğu olduğunu olmadı olması olsa olur oluyor on
    ona onlar onun operasyon orman ortaya oy petrol polis rağmen rekor rus rusya saat saldırı saldırısı saldırıya
    savaş savaşı savcı sayısı sağ sağlık sel serbest ses seçim seçimi sivil siyasi siz son sonra sonrası sonunda
    sonuç soruşturma su sular suç söyledi sözcüsü sürdü süre süreci sürücü sürüyor ta takım tan taraf tarafından
    tarihi tartışma te tek tekrar ten terör toplam toplantı trafik tutuklandı tutuklu tüm türk türkiye uluslararası
    umut un uyarı uyarısı uyuşturucu uzun uçak vali var vardı ve vefat verdi veren vergi verildi veya vurdu ya
    yabancı yakalandı yangın yangını yanıt yapan yaptı yapılan yapıldı yaralandı yaralı yargı yarın yasa yaşam
    yaşamını yaşında yaşındaki ye yeni yeniden yer yerel yi yine yok yol yolu yurt yönetim yüksek yükseldi yüzde
    yüzünden yı yıl yılda yıllık yılın zam zaman zamanda zor çarptı çatışma çağrı çağrısı çekti çocuk çok çünkü
    çıktı öldü öldürüldü ölen ölü önce önceki önemli örgütü özel öğrenci öğretmen ücret ülke ülkede ün üniversite
    üzere üzerinde üzerine üç ın ışık şehir şehit şimdi şirket şok şu şubat şöyle şüpheli
    -acak -an -ağı -cak -cek -ci -cı -da -dan -de -den -di -dir -du -dü -dı -dır -ecek -en -eği -inde -inden -ine
    -iyor -iği -iş -lar -lara -larda -lardan -ları -ların -ler -lerde -lerden -lere -leri -lerin -li -lik -luk -lük
    -lı -lık -mak -ması -mek -mesi -miş -muş -müş -mış -nin -nun -nün -nın -si -sine -sini -siz -sı -sına -sını -sız
    -tan -ten -ti -tu -tü -tı -una -unda -uyor -uğu -yla -yle -ünde -üne -üyor -üğü -ği -ğı -ına -ında -ından -ıyor
    -ığı -ış
  `,
  az: `
    a adam ailə almaq altında alıb alınıb amma ancaq apardı aparılıb arasında artıb artıq artırılır atəş avropa
    avtomobil ay azad azərbaycan azərbaycanın açıb açıqladı ağır bakı bakıda bank barədə baş başladı başlayıb
    başçısı belə beynəlxalq beş bildirdi bildirib bildirilir biləcək bilər bir birgə biri birinci biz bizim bu bugün
    bundan bunu bununla böyük bütün bəlkə bəyan bəzi cari cinayət cəlb cənub cəza da daha dair danışıb danışıqlar
    davam dedi demək deputat deyib deyil deyilir deyir deyə digər diqqət dir direktor dollar dörd dövlət döyüş dünya
    düşüb düşən də dəfə dəniz dəyişiklik edib ediblər edildi edilib edilir edilən edir edirlər edə edəcək edən elan
    elm en erməni ermənistan etdi etdilər etmək ev evi faiz fevral futbol fəaliyyət gec gecə gedib gedəcək
    göndərilib görüş görüşüb görə göstərib güclü gün günü gəldi gəlib gələn gənc gətirilib halda hansı haqqında hava
    hazırda heç hissə hökumət hücum hüquq həbs hədəf həftə həkim hələ həm həmin həmçinin hər hərbi həyata həyatını
    icra idman iki ikinci il ildir ildə ilin ilk illik ilə imzaladı imzalandı imzalanıb indi insan insanlar iqtisadi
    iran istifadə isə itirib iyul iyun iş işlər işçi keçirildi keçirilib keçirilir keçən ki kim kimi kişi klub
    komanda kömək külək küçə küçədə kənd kəskin layihə lazım lazımdır maaş mahnı maşın media mi milli milyard milyon
    min mövsüm mövzu müdafiə müharibə mühüm müqavilə müraciət müsahibə müxalifət müzakirə müəllim məhkəmə məktəb
    məktəbdə məlum məlumat məlumata mərkəz mərkəzi məsələ məsələləri nazir naziri nazirlik nazirliyi nazirliyindən
    nazirliyinin nazirlər necə neft neçə niyə nümayiş nümayəndə nə nəfər nəticə nəticəsində o ofis olacaq olan
    olaraq oldu olduğu olduğunu olmaq olmayıb olsun olub olunacaq olunub olunur ona onlar onların onu onun ordu
    ordusu orta oğlan pambıq parlament paytaxt polis prezident prezidenti qadın qalan qalib qalır qanun qarabağ
    qarşı qarşısında qaz qiymət qiyməti qiymətlər qol qoşun qrup qış qəbul qədər qərar qəza qəzada rayon rayonunda
    rusiya rusiyanın rəis rəsmi saat sabah sabiq sahə satış saxlanılıb sayı seçki seçkilər silah siyasi son sonra su
    sual sui sülh səfər səfəri səhər sənəd sərhəd sərhəddə tapılıb tibb toplantı toqquşma türkiyə tədbir
    təhlükəsizlik təhsil təklif tələbə təmir təsdiq ukrayna uşaq uşaqlar vacib var vaxt verdi vergi verib verilib
    verilən verir video və vəfat vəzifə xalq xarici xaricə xüsusi xəbər xəsarət xəstəxana ya yanğın yaralanıb yaralı
    yaxın yaxşı yağış yeni yenidən yenə yer yol yolu yox yüksək zaman zamanı zəlzələ zərər çatıb çox çünki çıxdı
    çıxıb çıxış öldürülüb ölkə ölkədə ölkəsi ölüb ölən önəmli öz özünü üzrə üzvü üç üçün şirkət şok şəhər şəhərində
    şərq ədliyyə əgər əhali ən əsas əsgər əvvəl
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
