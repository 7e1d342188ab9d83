/** English words that name no subject: with one of these a text is not yet about something else. */
export const commonEnglish: readonly string[] =
  `a an the is are am was were be been being to of it its i my me mine do does did done doing for and this that
these those in at on off out up down over under by with without within into onto from than then too also again
even ever never now just only still already yet very really quite pretty rather so such much many some any few
several lot lots bit more most less least enough both either neither each every all none no not yes yeah yep
nope ok okay if unless whether or but because since though although while during until till before after about
above below between around across along through near against toward you your yours we us our ours they them
their he she him her his who what which when where why how whom whose whatever whenever somewhere anywhere
everywhere nowhere here there anyone someone somebody anybody everybody nobody everyone anything something
everything nothing one two three four five six seven eight nine ten twelve dozen hundred thousand half double
once twice first second third last next other another same different else own whole full entire single pair part
rest today tomorrow yesterday tonight morning afternoon evening night noon lunch dinner breakfast day days week
weeks weekend month months year years hour hours minute minutes moment ago later soon early late earlier sooner
recently lately currently always often usually sometimes normally generally suddenly finally eventually
meanwhile forever age old new young recent previous former future past present ahead beforehand january february
march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer
autumn fall winter christmas xmas easter golden can could will would shall should must might have has had having
need want wish like love hate prefer hope think thought know knew known guess suppose believe feel felt seem
seems look looks looked looking see saw seen hear heard read say says said saying tell tells told telling talk
speak spoke ask asks asked asking answer call called mention mentioned mean means meant explain understand
understood remember forget forgot wonder wondering worry worried afraid scared sure unsure certain clear
confused confusing curious go goes going gone went come comes came coming get gets got getting give gives gave
given giving take takes took taken taking make makes made making put let keep kept leave left stay bring brought
carry send sent receive received use used using work works working worked try tried trying start started begin
stop stopped finish finished end ended happen happens happened happening change changed move moved turn turned
turns run ran walk wait waiting sit stand stuck show showed shown find found lose lost check checked hold pick
drop pop fill filled write wrote written sign choose chose chosen decide decided set follow followed live lives
lived living exist become became allow allowed accept accepted refuse refused reject needed require required
handle handled deal deals manage electronic procedure help helped helping support offer offered provide process matter matters depend
depends count counts apply cover include included mind care save spend cost pay paid open close closed lock
visit meet join share step push press click type typed enter entered touch scan swipe insert log login add
remove delete skip miss missed catch throw threw break broke broken fix fixed fail failed return returned
replace replaced reach reached arrive arrived expect expected plan planned planning arrange book order request
submit file bother avoid rush hurry cancel continue repeat redo complete completed good bad better best worse
worst great nice fine right wrong true false real fake easy hard difficult simple complicated possible
impossible able unable free busy quick quickly fast slow slowly short long big small large little tiny huge high
low far nearby local important serious necessary unnecessary special normal usual regular official legal proper
correct actual exact exactly actually basically probably maybe perhaps possibly definitely certainly honestly
seriously literally apparently especially simply properly correctly automatically alone together separately
instead anyway however otherwise therefore thus hence except besides plus per via worth sick ill tired healthy
strange weird silly stupid annoying boring terrible awful horrible sad angry happy glad sorry lucky safe
dangerous careful ready available valid thing things stuff way ways kind kinds sort types form forms case cases
reason reasons point points problem problems issue trouble question questions idea information info details
detail word words name names number numbers letter letters line list page paper papers piece place places spot
side front back top bottom middle corner inside outside home house flat apartment room door building floor
office desk counter window section division department person people man woman men women guy guys lady boy girl
kid kids child children baby mother father mum mom dad mama papa parent parents son daughter wife husband
brother sister uncle aunt cousin nephew niece grandson granddaughter grandma grandpa grandmother grandfather
family friend friends boyfriend girlfriend partner spouse fiance roommate flatmate neighbor colleague coworker
coworkers boss employer company job shift factory business trip travel holiday vacation time times luck fun joke
sense difference chance choice option rule rules law system service services staff clerk officer worker agent
member customer citizen resident residents foreigner foreigners country city town village area region world
japan japanese english hiroshima osaka tokyo address phone mobile app machine reader screen button website site
internet computer laptop email message text mail post mailbox box bag pocket wallet purse drawer table couch
sofa car bus tram taxi bike train station street road money cash yen coin price bill charge please thanks thank
hello hey excuse pardon dear sir madam mate bro dude lol haha hmm umm erm err well oh ah wow omg damn hell heck
gosh thx pls plz btw asap fyi etc eg ie vs bye entrance secretary assistant manager doctor mat waste wasted bunch penny hurt upset panic crazy ridiculous
unbelievable pathetic useless useful rubbish smart clever dumb foolish loads tons heaps heavy light thick thin
wide narrow deep strict loose firm equal similar entirely totally completely fully partly mostly nearly almost
hardly barely merely purely strictly specifically particularly immediately instantly promptly gradually
occasionally regularly rarely seldom tenth forward backward behind beside beyond throughout despite regarding
concerning according afterward afterwards whichever whoever somehow sometime anytime everytime anyways alright
okey yup nah huh hmmm uhm appreciate keen eager willing lined head heading drive driving drove fly flying flew
ride cross crossing caught grab grabbed pull hang hanging hung roll lay lie lying laid raise fell feed fed fit
fits suit suits seek rely stick switch combine exclude contain consist involve concern regard treat act react
respond reply realise realize notice noticed recognise assume imagine pretend admit agree disagree argue blame
complain claim promise swear insist suggest advise convince persuade encourage force prevent protect escape
survive suffer struggle achieve succeed gain owe steal hide search hunt discover reveal prove test measure
calculate compare judge rank value red blue pink yellow black white grey gray purple orange colored husband's
earth supermarket suspect warning warn eat obvious obviously compared processing recommend recommended load
loaded electric plain surely label labelled soonest kanji oops grace treated net thru serve served apart roughly
approximately approx coat jacket swap swapped gran nan squeeze chuck chucked mistake accident random sorted
brand built hospital guilty fair fairly perfect upfront outright whatsoever kinda sorta gonna wanna gotta lemme
dunno ain y'all tho cuz cos ur freelancer leaflet flyer brochure poster downtown uptown suburb kitchen garden
corridor hall neighbour upstairs downstairs student retired pensioner housewife ward lazy fever session title
titled mother-in-law father-in-law in-laws elderly adult adults teen hassle headache nightmare couple extra
total amount maximum minimum average level size length language translate vietnamese chinese korean portuguese
tagalog nepali filipino brazil brazilian vietnam china korea philippines indonesia india american british intern
trainee engineer teacher nurse driver temporary permanent round brain opposite secret plenty spare midday
midnight lunchtime nowadays fetch yourself themselves likewise forgetful hopeless clueless rusty reckon innit yrs locker`.split(
    /\s+/,
  );
