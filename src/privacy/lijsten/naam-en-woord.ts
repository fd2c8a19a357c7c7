/** Words in the name lists that in lower case are sooner an ordinary word, but are too rare for `woorden`. */
export const NAAM_EN_WOORD: readonly string[] = `
  matin river lovely wijntje aleen enzo tiny good view may june summer hope grace joy faith aard albino alp asman aster benigne boet bonne briek brik caprice celen costa dan daver davit
  debug deja dillen dim dobbe ebbe esta ethyl fok france friday funda gading gage garnier genet ger
  germ ginter goof grim gust henna hyacint indigo innocent jazzy jihad just jut kaffer kamille
  kannen karst keet kelvin ken kiek kievit kik kolos kommer kornel kwint lal lander largo lias libero
  line lino lion lis loet lota luit luk magnolia mana manna mare maren melis merlot mica mignon
  mink modest nada nadir narcis nil nolle ode omer oral oscar panna parfait pip poel puk quarto
  rein reuter rica riff rim rink roef roemer roman romeo rong rui rune rut sak sake salam sari
  schoof sen sip sire sissy soleil splinter stans stella sten stoffer summer sus syrah talon tex
  tiara tilde timber tinne tod torn ultimo vaal vendel vesper vit vita voerman wagenmaker wester
  zemen zonne zwier
`
  .trim()
  .split(/\s+/)
